package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.model.run.KeptGrooming;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.model.transmission.LoadAssumption;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of a run, and what can be done to a run under way. */
class RunsTest extends DesktopTest {

    @Override
    protected void prepare() {
        server.state().seed();
    }

    @BeforeEach
    void open() {
        openSample();
        clickOn("#tool-newRun");
        await("the form is open", () -> isShown("#startRun"));
    }

    @Test
    void cancelsARunThatIsUnderWay() {
        clickOn("#startRun");
        await("the run is submitted", () -> server.runs().all().size() == 1);
        server.runs().move(first().id(), RunState.RUNNING, 0.4, "Trying routes");
        await("progress arrives", () -> isShown("Trying routes"));

        clickOn("Cancel");

        await("the server has cancelled it", () -> first().state() == RunState.CANCELLED);
        await("the table says so", () -> isShown("Cancelled"));
        await("it can be repeated", () -> isShown("Repeat"));
    }

    @Test
    void showsBestBoundAndGapAsTheyCome() {
        clickOn("#startRun");
        await("the run is submitted", () -> server.runs().all().size() == 1);
        server.runs().find(first().id(), 48, 30);
        await("the first best arrives", () -> isShown("48, at least 30 (37.5 %)"));
        server.runs().find(first().id(), 40, 30);
        await("a better one arrives", () -> isShown("40, at least 30 (25.0 %)"));

        assertThat(lookup("#runCourse").query().getAccessibleText()).contains("from 30 to 48");
        assertThat(lookup("#runWatch").query().isVisible()).isTrue();
        server.runs().move(first().id(), RunState.SUCCEEDED, 1, "Done");
        await("nothing is watched any more", () -> !lookup("#runWatch").query().isVisible());
    }

    @Test
    void takesTheBestSoFarOfARunThatIsUnderWay() {
        clickOn("#startRun");
        await("the run is submitted", () -> server.runs().all().size() == 1);
        server.runs().find(first().id(), 40, 30);
        await("it can be taken", () -> isShown("Take best so far"));

        clickOn("Take best so far");

        await("the server is asked", () -> first().finishRequested());
        await("the table says so", () -> isShown("Ending the search"));
        await("once is enough", () -> button("Take best so far").isDisabled());
        assertThat(button("Cancel").isDisabled()).isFalse();

        server.runs().move(first().id(), RunState.SUCCEEDED, 1, "Done");
        clickOn("#resultTab");
        await("the result says so", () -> isShown("The search ended early"));
    }

    @Test
    void doesNotStartWithAFigureOutsideItsRange() {
        TextField channels = numberField("Channels on a fibre");
        interact(() -> channels.setText("2000"));

        assertThat(lookup("#startRun").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(isShown("A whole number from 1 to 1000.")).isTrue();

        interact(() -> channels.setText("96"));
        clickOn("#startRun");
        await("the run is submitted", () -> server.runs().all().size() == 1);
        assertThat(first().parameters().routing().channels()).isEqualTo(96);
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksForRegeneratorsWhereTheLightWouldNotArrive() {
        interact(() ->
                lookup("#reachRule").queryAs(ComboBox.class).getSelectionModel().select(1));
        assertThat(lookup("#reachFields").query().isVisible()).isFalse();
        clickOn("#startRun");

        await("the run is submitted", () -> server.runs().all().size() == 1);
        assertThat(first().parameters().routing().gsnrReach()).isEqualTo(LoadAssumption.WORST);
    }

    @Test
    @SuppressWarnings("unchecked")
    void sendsOnlyThePartThatTheKindOfRunUses() {
        interact(() -> ((ComboBox<RunKind>) lookup("#runKind").queryAs(ComboBox.class)).setValue(RunKind.GROOMING));
        clickOn("#startRun");

        await("the run is submitted", () -> server.runs().all().size() == 1);
        assertThat(first().kind()).isEqualTo(RunKind.GROOMING);
        assertThat(first().parameters().grooming()).isNotNull();
        assertThat(first().parameters().routing()).isNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void startsFromTheCardsOfAnEarlierRunOnceThereIsOne() {
        assertThat(lookup("#startBox").query().isVisible()).isFalse();
        endFirst();

        clickOn("#tool-newRun");
        await("the form is open", () -> isShown("#startRun"));
        interact(() ->
                lookup("#startRule").queryAs(ComboBox.class).getSelectionModel().select(2));
        clickOn("#startRun");

        await("the next run is submitted", () -> server.runs().all().size() == 2);
        assertThat(server.runs().all().getLast().parameters().keep()).isEqualTo(KeptGrooming.placesOf(first().id()));
    }

    @Test
    void opensTheFormAsARunWasAskedToBeChangedAndRunAgain() {
        TextField channels = numberField("Channels on a fibre");
        interact(() -> channels.setText("96"));
        endFirst();

        clickOn("Change");
        await("the form is open", () -> isShown("#startRun"));
        assertThat(numberField("Channels on a fibre").getText()).isEqualTo("96");
        interact(() -> numberField("Channels on a fibre").setText("48"));
        clickOn("#startRun");

        await("the changed run is submitted", () -> server.runs().all().size() == 2);
        Run changed = server.runs().all().getLast();
        assertThat(changed.name()).isEqualTo(first().name() + ", changed");
        assertThat(changed.parameters().routing().channels()).isEqualTo(48);
        assertThat(changed.parameters().grooming())
                .isEqualTo(first().parameters().grooming());
    }

    @Test
    void letsARoutingGoOnFromAResult() {
        endFirst();

        clickOn("Go on");
        await("the form is open", () -> isShown("#startRun"));
        assertThat(lookup("#resume").queryAs(CheckBox.class).isSelected()).isTrue();
        clickOn("#startRun");

        await("the next run is submitted", () -> server.runs().submissions().size() == 2);
        RunSubmission on = server.runs().submissions().getLast();
        assertThat(on.kind()).isEqualTo(RunKind.ROUTING);
        assertThat(on.basedOnRunId()).isEqualTo(first().id());
        assertThat(on.parameters().resumes()).isTrue();
    }

    private void endFirst() {
        clickOn("#startRun");
        await("the run is submitted", () -> server.runs().all().size() == 1);
        server.runs().move(first().id(), RunState.SUCCEEDED, 1, "Done");
        await("the run has ended", () -> isShown("Show"));
    }

    private Button button(String text) {
        return lookup(text).queryAs(Button.class);
    }

    private Run first() {
        return server.runs().all().getFirst();
    }

    private TextField numberField(String label) {
        return lookup(".number-field").queryAllAs(TextField.class).stream()
                .filter(field -> label.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
