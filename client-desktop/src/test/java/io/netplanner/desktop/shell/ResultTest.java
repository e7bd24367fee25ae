package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.routing.LinkUse;
import io.netplanner.model.transmission.SegmentQuality;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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
    void walksTheSpectrumWithTheKeysAndSelectsWhatLightsAChannel() {
        clickOn("#spectrumTab");
        await("links are listed", () -> !lookup(".spectrum-row").queryAll().isEmpty());

        ListView<LinkUse> list = lookup("#spectrumList").query();
        LinkUse fullest = list.getItems().getFirst();
        int lit = fullest.working().getFirst();
        interact(list::requestFocus);
        for (int channel = 1; channel <= lit; channel++) {
            push(KeyCode.RIGHT);
        }
        assertThat(lookup("#spectrumReadOut").queryAs(Labeled.class).getText())
                .startsWith(fullest.linkId() + ", channel " + lit + ": working route of lp-");
        push(KeyCode.ENTER);

        await("the inspector shows the lightpath", () -> isShown("Working route"));
        assertThat(lookup("#spectrumFree").queryAs(Labeled.class).getText())
                .matches("Free all along the working route of lp-.*: [0-9]+, [0-9].*");
    }

    @Test
    void saysWhatABoundCounts() {
        clickOn("#resultTab");

        await("the figures stand", () -> !lookup(".figure-note").queryAll().isEmpty());
        assertThat(lookup(".figure-note").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(note -> note.matches("no plan has fewer [a-z ]+ than [0-9,]+.*"));
    }

    @Test
    void coloursLinksByTheLeastMarginOfTheLightThatCrossesThem() {
        await("links are coloured by use", () -> isShown("Channels in use"));

        clickOn("#linkColouringMARGIN");

        await("the legend tells margins", () -> isShown("Least margin"));
        assertThat(isShown("Channels in use")).isFalse();
        clickOn("#linkColouringUSE");
        await("the legend tells use again", () -> isShown("Channels in use"));
    }

    @Test
    void followsTheLightOfTheChosenLightpathKilometreByKilometre() {
        clickOn("#lightTab");
        await("segments are listed", () -> !table("#lightTable").getItems().isEmpty());
        assertThat(isShown("No lightpath selected")).isTrue();
        String worst =
                this.<SegmentQuality>table("#lightTable").getItems().getFirst().requestId();

        // Not by a click on its row, which still moves while the new tab is laid out.
        interact(() -> table("#lightTable").getSelectionModel().selectFirst());
        await("its curves are drawn", () -> lookup(".course-curve").queryAll().size() == 5);
        assertThat(lookup("#courseTitle").queryAs(Labeled.class).getText()).contains(worst);
        clickOn("#courseChart").push(KeyCode.LEFT);
        push(KeyCode.RIGHT);

        assertThat(lookup("#courseReadOut").queryAs(Labeled.class).getText())
                .matches("[0-9.,]+ km, behind the .* of .*: power -?[0-9.]+ dBm.*GSNR .*");
        clickOn("#courseAsTable");
        await("the elements are listed", () -> table("#courseTable").getItems().size() >= 5);
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
