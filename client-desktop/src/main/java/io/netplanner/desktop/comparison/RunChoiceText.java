package io.netplanner.desktop.comparison;

import io.netplanner.desktop.common.Moment;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.run.Run;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A run in a list to choose from: names may be the same, so it says when as well. */
final class RunChoiceText extends StringConverter<Run> {

    @Override
    public String toString(@Nullable Run run) {
        return run == null
                ? ""
                : run.name() + " · " + Texts.of("runKindShort", run.kind()) + ", " + Moment.text(run.submittedAt());
    }

    @Override
    public Run fromString(String text) {
        throw new UnsupportedOperationException("runs are chosen, not typed");
    }
}
