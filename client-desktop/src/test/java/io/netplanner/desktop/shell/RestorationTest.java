package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.model.routing.Lightpath;
import java.util.List;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

/** The route that a lightpath takes in each failure. */
class RestorationTest extends DesktopTest {

    @Override
    protected void prepare() {
        server.runs().seed(server.state().seed(), "Base plan");
    }

    @Test
    void showsTheRouteOfTheFailureThatIsChosenAndRemembersTheFailure() {
        openSample();
        clickOn("#lightpathsTab");
        await(
                "lightpaths are listed",
                () -> !table("#lightpathsTable").getItems().isEmpty());
        Lightpath restored = this.<Lightpath>table("#lightpathsTable").getItems().stream()
                .filter(lightpath -> !lightpath.restorations().isEmpty())
                .findFirst()
                .orElseThrow();
        choose(restored);
        await("its failures are offered", () -> isShown("#failureChoice"));
        assertThat(isShown(".map-legend .map-restoration")).isFalse();

        List<String> failed = restored.restorations().getFirst().failedLinks();
        interact(() -> failures().setValue(failed));
        await("the route is told", () -> isShown(".route-box .map-restoration"));
        assertThat(isShown(".map-legend .map-restoration")).isTrue();

        choose(this.<Lightpath>table("#lightpathsTable").getItems().getFirst());
        choose(restored);
        await("the failure is remembered", () -> failures().getValue().equals(failed));
    }

    private void choose(Lightpath lightpath) {
        interact(() ->
                this.<Lightpath>table("#lightpathsTable").getSelectionModel().select(lightpath));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<List<String>> failures() {
        return lookup("#failureChoice").queryAs(ComboBox.class);
    }
}
