package io.netplanner.desktop.input;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.project.InputVersion;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A version in a list to choose from. */
final class VersionText extends StringConverter<InputVersion> {

    @Override
    public String toString(@Nullable InputVersion version) {
        return version == null ? "" : Texts.get("versions.one", version.version());
    }

    @Override
    public InputVersion fromString(String text) {
        throw new UnsupportedOperationException("versions are chosen, not typed");
    }
}
