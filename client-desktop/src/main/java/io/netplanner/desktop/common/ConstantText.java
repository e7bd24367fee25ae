package io.netplanner.desktop.common;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The words for constants that are chosen from a list, never typed: those of the keys {@code prefix.CONSTANT}. */
public final class ConstantText<C extends Enum<C>> extends StringConverter<C> {

    private final String prefix;

    public ConstantText(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String toString(@Nullable C constant) {
        return constant == null ? "" : Texts.of(prefix, constant);
    }

    @Override
    public C fromString(String text) {
        throw new UnsupportedOperationException("it is chosen, not typed");
    }
}
