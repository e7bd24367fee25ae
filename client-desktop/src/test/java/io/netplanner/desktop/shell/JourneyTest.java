package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.run.RunState;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/** A planner's way from sign-in to the route of a lightpath on the map. */
class JourneyTest extends DesktopTest {

    @Override
    protected void prepare() {
        server.state().seed();
    }

    @Test
    void goesFromSignInToARouteOnTheMap() {
        signIn();
        openProject("Iberia backbone");
        await("nodes are listed", () -> table("#nodesTable").getItems().size() == 20);

        clickOn("#tool-newRun");
        clickOn("#startRun");
        await("the run is submitted", () -> server.runs().all().size() == 1);
        var run = server.runs().all().getFirst();
        server.runs().move(run.id(), RunState.RUNNING, 0.5, "Trying routes");
        await("progress arrives", () -> isShown("Trying routes"));
        server.runs().move(run.id(), RunState.SUCCEEDED, 1, "Done");

        clickOn("#lightpathsTab");
        await(
                "lightpaths are listed",
                () -> !table("#lightpathsTable").getItems().isEmpty());
        Lightpath first = this.<Lightpath>table("#lightpathsTable").getItems().getFirst();
        clickOn(first.requestId());
        await("the inspector shows the working route", () -> isShown("Working route"));
        assertThat(lookup(".inspector-title").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains(first.requestId());
    }
}
