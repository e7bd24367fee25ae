package io.netplanner.desktop.run;

import io.netplanner.model.run.KeptGrooming;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The part of the form that says what grooming starts from: nothing, or the cards of an earlier run. */
final class GroomingStart {

    private final List<Run> groomed;
    private final ObjectProperty<StartRule> rule = new SimpleObjectProperty<>(StartRule.NOTHING);
    private final ObjectProperty<@Nullable Run> run = new SimpleObjectProperty<>();

    /** @param succeeded runs of the project, newest first */
    GroomingStart(List<Run> succeeded) {
        groomed = succeeded.stream()
                .filter(past -> past.kind() == RunKind.GROOMING || past.kind() == RunKind.PLAN)
                .toList();
        run.set(groomed.stream().findFirst().orElse(null));
    }

    /** Runs whose cards can be kept; without any there is nothing to choose. */
    List<Run> groomed() {
        return groomed;
    }

    ObjectProperty<StartRule> ruleProperty() {
        return rule;
    }

    ObjectProperty<@Nullable Run> runProperty() {
        return run;
    }

    BooleanBinding keepsARun() {
        return rule.isNotEqualTo(StartRule.NOTHING);
    }

    @Nullable
    KeptGrooming kept() {
        Run chosen = run.get();
        if (chosen == null) {
            return null;
        }
        return switch (rule.get()) {
            case NOTHING -> null;
            case INSTALLED -> KeptGrooming.installedBy(chosen.id());
            case PLACES -> KeptGrooming.placesOf(chosen.id());
        };
    }
}
