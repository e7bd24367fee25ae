package io.netplanner.desktop.run;

import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.KeptGrooming;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The part of the form that says what grooming starts from: nothing, or the cards of an earlier run. */
final class GroomingStart {

    private final List<Run> groomed;
    private final ObjectProperty<StartRule> rule = new SimpleObjectProperty<>(StartRule.NOTHING);
    private final ObjectProperty<@Nullable Run> run = new SimpleObjectProperty<>();

    private @Nullable VersionRef draft;

    /** @param succeeded runs of the project, newest first */
    GroomingStart(List<Run> succeeded) {
        groomed = succeeded.stream()
                .filter(past -> past.kind() == RunKind.GROOMING || past.kind() == RunKind.PLAN)
                .toList();
        run.set(groomed.stream().findFirst().orElse(null));
    }

    /** Fills it as an earlier run had it. */
    void take(@Nullable KeptGrooming earlier) {
        draft = earlier == null ? null : earlier.draft();
        if (earlier == null) {
            rule.set(StartRule.NOTHING);
        } else if (earlier.draft() != null) {
            rule.set(StartRule.DRAFT);
        } else {
            rule.set(earlier.runId() != null ? StartRule.INSTALLED : StartRule.PLACES);
            UUID kept = earlier.runId() != null ? earlier.runId() : earlier.placesOfRunId();
            run.set(groomed.stream()
                    .filter(past -> past.id().equals(kept))
                    .findFirst()
                    .orElse(null));
        }
    }

    /** What there is to choose: a draft only where an earlier run took one. */
    List<StartRule> rules() {
        return Arrays.stream(StartRule.values())
                .filter(each -> each != StartRule.DRAFT || draft != null)
                .toList();
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
        return rule.isEqualTo(StartRule.INSTALLED).or(rule.isEqualTo(StartRule.PLACES));
    }

    @Nullable
    KeptGrooming kept() {
        if (rule.get() == StartRule.DRAFT && draft != null) {
            return KeptGrooming.of(draft);
        }
        Run chosen = run.get();
        if (chosen == null) {
            return null;
        }
        return switch (rule.get()) {
            case NOTHING, DRAFT -> null;
            case INSTALLED -> KeptGrooming.installedBy(chosen.id());
            case PLACES -> KeptGrooming.placesOf(chosen.id());
        };
    }
}
