package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.model.project.Project;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Two runs side by side. */
class ComparisonTest extends DesktopTest {

    @Override
    protected void prepare() {
        Project project = server.state().seed();
        server.runs().seed(project, "Base plan");
        server.runs().seed(project, "Dearer plan");
    }

    @Test
    void showsFiguresThatDifferAndSelectsARouteThatDoes() {
        openSample();
        await("the runs are listed", () -> lookup("#runsTab").tryQuery().isPresent());
        clickOn("#runsTab");
        await("both are there", () -> table("#runsTable").getItems().size() == 2);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(
                "the figure that differs is listed",
                () -> isShown("#figuresComparedTable")
                        && table("#figuresComparedTable").getItems().size() == 1);
        assertThat(isShown("+4 (+10.0 %)")).isTrue();
        assertThat(lookup("#comparisonSummary").queryAs(Labeled.class).getText())
                .startsWith("1 of 2 figures differ");

        clickOn("#swapRuns");
        await("the signs have changed", () -> isShown("#comparisonSummary") && isShown("+4 (+10.0 %)"));

        clickOn("#changesComparedTab");
        await("the route is listed", () -> isShown("#changesComparedTable"));
        await("with its name", () -> isShown("differs"));
        clickOn("differs");
        push(KeyCode.ESCAPE);
        await("the sheet is gone", () -> !isShown("#changesComparedTable"));
        await("the lightpath is selected behind", () -> isShown("Working route"));
    }
}
