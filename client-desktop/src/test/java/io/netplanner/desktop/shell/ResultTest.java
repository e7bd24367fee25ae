package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.transmission.SegmentQuality;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a result says beyond its routes: whether the light arrives, and what has to be bought. */
class ResultTest extends DesktopTest {

    @Override
    protected void prepare() {
        server.runs().seed(server.state().seed(), "Base plan");
    }

    @BeforeEach
    void open() {
        openSample();
    }

    @Test
    void listsTheLightOfEverySegmentWorstFirst() {
        clickOn("#lightTab");
        await("segments are listed", () -> !table("#lightTable").getItems().isEmpty());

        assertThat(this.<SegmentQuality>table("#lightTable").getItems())
                .extracting(SegmentQuality::marginDb)
                .isSorted();
        assertThat(lookup("#lightVerdict").queryAs(Labeled.class).getText())
                .matches(".*(does not arrive|least margin).*");
        assertThat(lookup(".margin-bar").queryAll()).isNotEmpty();
    }

    @Test
    void showsTheLightpathOfASegmentThatIsChosen() {
        clickOn("#lightTab");
        await("segments are listed", () -> !table("#lightTable").getItems().isEmpty());
        String worst =
                this.<SegmentQuality>table("#lightTable").getItems().getFirst().requestId();

        clickOn(worst);

        await("the inspector shows it", () -> isShown("Working route"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void listsTheMaterialsOfTheNetworkAndDrawsTheRacksOfASite() {
        clickOn("#materialsTab");
        await("parts are listed", () -> table("#materialsTable").getItems().size() == 3);
        assertThat(isShown("#materialRacks")).isFalse();

        interact(() -> ((ComboBox<String>) lookup("#materialSite").queryAs(ComboBox.class)).setValue("Madrid"));

        await("its rack is drawn", () -> isShown("#materialRacks"));
        assertThat(lookup(".rack-card").queryAll()).hasSize(2);
        assertThat(this.<MaterialLine>table("#materialsTable").getItems())
                .extracting(MaterialLine::count)
                .containsExactly(2, 2, 1);
    }
}
