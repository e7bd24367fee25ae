package io.netplanner.desktop.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.routing.GroupIlpParameters;
import io.netplanner.model.routing.PairRule;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.run.KeptGrooming;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunInputs;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunProgress;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.model.transmission.LoadAssumption;
import io.netplanner.model.transmission.TransmissionParameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunFormViewModelTest {

    private static final Run PLAN = succeeded(11, RunKind.PLAN);
    private static final Run GROOMING = succeeded(12, RunKind.GROOMING);
    private static final Run ROUTING = succeeded(13, RunKind.ROUTING);

    private final List<RunSubmission> submitted = new ArrayList<>();
    private final RunFormViewModel form = new RunFormViewModel(new UUID(0, 1), "Run 1", List.of(), submitted::add);

    @Test
    void startsWithTheDefaults() {
        assertThat(form.canStart().get()).isTrue();
        form.start();

        RunSubmission submission = submitted.getFirst();
        assertThat(submission.kind()).isEqualTo(RunKind.PLAN);
        assertThat(submission.parameters().grooming()).isEqualTo(GroomingParameters.DEFAULTS);
        assertThat(submission.parameters().routing()).isEqualTo(RoutingParameters.DEFAULTS);
        assertThat(form.doneProperty().get()).isTrue();
    }

    @Test
    void refusesWhatIsOutOfRangeAndNamesTheRange() {
        FormField channels = form.routing().fields().getFirst();
        for (String typed : new String[] {"0", "1001", "2.7", "many", ""}) {
            channels.textProperty().set(typed);
            assertThat(form.canStart().get()).isFalse();
            assertThat(channels.errorProperty().get()).isNotEmpty();
        }
        channels.textProperty().set("96");
        assertThat(form.canStart().get()).isTrue();
    }

    @Test
    void letsTheReachBeEmpty() {
        FormField reach = form.routing().reachFields().getFirst();
        reach.textProperty().set("1200");
        form.start();
        assertThat(submitted.getFirst().parameters().routing().reachKm()).isEqualTo(1200.0);
    }

    @Test
    void sendsTheGridAndTheMarginWhenTheyAreChosen() {
        form.routing().gridProperty().set(SpectrumGrid.FLEXIBLE);
        form.lightFields().getFirst().textProperty().set("2,5");
        form.start();

        assertThat(submitted.getFirst().parameters().routing().grid()).isEqualTo(SpectrumGrid.FLEXIBLE);
        assertThat(submitted.getFirst().parameters().transmission().systemMarginDb())
                .isEqualTo(2.5);
    }

    @Test
    void startsFromNothingUnlessToldOtherwise() {
        RunFormViewModel filled = formAfter(PLAN);
        filled.start();

        assertThat(submitted.getFirst().parameters().keep()).isNull();
        assertThat(form.groomingStart().groomed()).isEmpty();
    }

    @Test
    void keepsWhatTheNewestRunInstalled() {
        RunFormViewModel filled = formAfter(ROUTING, PLAN, GROOMING);
        assertThat(filled.groomingStart().groomed()).containsExactly(PLAN, GROOMING);
        filled.groomingStart().ruleProperty().set(StartRule.INSTALLED);
        filled.start();

        assertThat(submitted.getFirst().parameters().keep()).isEqualTo(KeptGrooming.installedBy(PLAN.id()));
    }

    @Test
    void keepsThePlacesOfTheCardsOfTheChosenRun() {
        RunFormViewModel filled = formAfter(PLAN, GROOMING);
        filled.kindProperty().set(RunKind.GROOMING);
        filled.groomingStart().ruleProperty().set(StartRule.PLACES);
        filled.groomingStart().runProperty().set(GROOMING);
        filled.start();

        assertThat(submitted.getFirst().parameters().keep()).isEqualTo(KeptGrooming.placesOf(GROOMING.id()));
    }

    @Test
    void keepsNothingWhereTheKindDoesNotGroom() {
        RunFormViewModel filled = formAfter(PLAN);
        filled.groomingStart().ruleProperty().set(StartRule.INSTALLED);
        filled.kindProperty().set(RunKind.ROUTING);
        filled.start();

        assertThat(submitted.getFirst().parameters().keep()).isNull();
    }

    @Test
    void cannotJudgeLightAloneWithoutARouting() {
        form.kindProperty().set(RunKind.TRANSMISSION);
        assertThat(form.canStart().get()).isFalse();
        assertThat(form.routes().get()).isFalse();
    }

    @Test
    void cannotRouteAloneWithoutAGrooming() {
        form.kindProperty().set(RunKind.ROUTING);
        assertThat(form.canStart().get()).isFalse();
        form.kindProperty().set(RunKind.GROOMING);
        assertThat(form.canStart().get()).isTrue();
        form.start();
        assertThat(submitted.getFirst().parameters().routing()).isNull();
    }

    @Test
    void isFilledAsAnEarlierRunWasAskedAlsoWhereItHasNoField() {
        RoutingParameters asked = new RoutingParameters(
                        RoutingAlgorithm.GROUP_ILP, RoutingObjective.WEIGHTED, 96, null, 7, true, 42, 90)
                .with(SpectrumGrid.FLEXIBLE, PairRule.MOST_DISJOINT, 0.25)
                .withGsnrReach(LoadAssumption.TYPICAL)
                .withGroups(new GroupIlpParameters(9, 2, 4))
                .withMode("100G");
        RunParameters parameters = new RunParameters(
                new GroomingParameters(GroomingAlgorithm.ADVANCED, 40, 200, 42, 90),
                asked,
                new TransmissionParameters(1.5, null, true),
                null,
                KeptGrooming.of(new VersionRef(new UUID(0, 8), 3)));

        formAfter(PLAN).like(asked(RunKind.PLAN, parameters, null)).start();

        assertThat(submitted.getFirst().parameters()).isEqualTo(parameters);
        assertThat(submitted.getFirst().kind()).isEqualTo(RunKind.PLAN);
    }

    @Test
    void startsTheChangedRunFromTheCardsAndTheRunThatTheEarlierOneDid() {
        formAfter(ROUTING, PLAN, GROOMING)
                .like(asked(
                        RunKind.GROOMING,
                        new RunParameters(null, null, null, null, KeptGrooming.placesOf(GROOMING.id())),
                        null))
                .start();
        formAfter(ROUTING, PLAN, GROOMING)
                .like(asked(RunKind.ROUTING, new RunParameters(null, null), GROOMING.id()))
                .start();

        assertThat(submitted.getFirst().parameters().keep()).isEqualTo(KeptGrooming.placesOf(GROOMING.id()));
        assertThat(submitted.getLast().basedOnRunId()).isEqualTo(GROOMING.id());
    }

    @Test
    void goesOnFromARoutingAskedAsThatOneWas() {
        RoutingParameters asked =
                new RoutingParameters(RoutingAlgorithm.ILP, RoutingObjective.LOAD, 48, 900.0, 5, false, 3, 600);
        Run routed = asked(RunKind.ROUTING, new RunParameters(null, asked), GROOMING.id());

        formAfter(routed, PLAN, GROOMING).goingOnFrom(routed).start();

        RunSubmission submission = submitted.getFirst();
        assertThat(submission.kind()).isEqualTo(RunKind.ROUTING);
        assertThat(submission.basedOnRunId()).isEqualTo(routed.id());
        assertThat(submission.parameters().resumes()).isTrue();
        assertThat(submission.parameters().routing()).isEqualTo(asked);
    }

    private RunFormViewModel formAfter(Run... earlier) {
        return new RunFormViewModel(new UUID(0, 1), "Run 4", List.of(earlier), submitted::add);
    }

    private static Run succeeded(long id, RunKind kind) {
        return run(id, kind, new RunParameters(null, null), null);
    }

    private static Run asked(RunKind kind, RunParameters parameters, @Nullable UUID basedOn) {
        return run(9, kind, parameters, basedOn);
    }

    private static Run run(long id, RunKind kind, RunParameters parameters, @Nullable UUID basedOn) {
        VersionRef input = new VersionRef(new UUID(0, 2), 1);
        return new Run(
                new UUID(0, id),
                new UUID(0, 1),
                kind,
                "Run " + id,
                RunState.SUCCEEDED,
                new RunInputs(input, input, basedOn),
                parameters,
                5,
                RunProgress.NONE,
                1,
                false,
                false,
                false,
                null,
                "Planner",
                Instant.EPOCH,
                null,
                null);
    }
}
