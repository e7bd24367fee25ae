package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.ServicePath;
import io.netplanner.model.materials.MaterialLine;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is where: from a service to its cards and lightpaths, and from either back. */
class TracingTest extends DesktopTest {

    @Override
    protected void prepare() {
        server.runs().seed(server.state().seed(), "Base plan");
    }

    @BeforeEach
    void open() {
        openSample();
    }

    @Test
    void listsTheCardsByTypeAndTheFourTables() {
        openGrooming();

        assertThat(lookup("#cardCounts").queryAs(Labeled.class).getText()).isEqualTo("80 × MP1H   80 × MP2X");
        clickOn("#remainingChoice");
        assertThat(isShown("#remainingTable")).isTrue();
        assertThat(isShown("#groomoutsTable")).isFalse();
        clickOn("#remainingChoice");
        assertThat(isShown("#remainingTable")).isTrue();
    }

    @Test
    void leadsFromAServiceToItsCardAndBackToEveryServiceOfTheCard() {
        openGrooming();
        clickOn("#servicesChoice");
        interact(() ->
                this.<ServicePath>table("#servicesTable").getSelectionModel().selectFirst());

        await("the service is traced", () -> isShown("Lightpath lp-1-1"));
        assertThat(isShown("37.5 of 100.0 Gb/s spare")).isTrue();
        assertThat(isShown("10GE, Lisbon – Madrid")).isTrue();
        goTo("1-MP1H-a");

        await("the card is traced", () -> isShown("Far end 1-MP1H-b"));
        assertThat(isShown("MP1H at Lisbon, rack 1, shelf 1, slots 3, 4")).isTrue();
        assertThat(isShown("Services (3)")).isTrue();
        await("the card stands in its table", () -> chosenCard().equals("1-MP1H-a"));

        push(KeyCode.ALT, KeyCode.LEFT);
        await("the way back leads to the service", () -> isShown("Lightpath lp-1-1"));
    }

    @Test
    void namesTheServicesAndCardsOfALightpath() {
        clickOn("#lightpathsTab");
        await(
                "lightpaths are listed",
                () -> !table("#lightpathsTable").getItems().isEmpty());
        interact(() -> table("#lightpathsTable").getSelectionModel().selectFirst());

        await("what it carries is told", () -> isShown("Carries 12.5 of 100.0 Gb/s"));
        goTo("d1-GE-1");

        await("the service is traced", () -> isShown("In groomout 1-G1"));
    }

    @Test
    void saysThatAServiceWhichRemainsIsNotCarried() {
        openGrooming();
        clickOn("#remainingChoice");
        interact(() -> table("#remainingTable").getSelectionModel().selectFirst());

        await("it is told", () -> isShown("It is not carried."));
        assertThat(isShown("#remainingTable")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysThatAResultDoesNotHaveTheCardOfARack() {
        clickOn("#materialsTab");
        await(
                "parts are listed",
                () -> !this.<MaterialLine>table("#materialsTable").getItems().isEmpty());
        interact(() -> ((ComboBox<String>) lookup("#materialSite").queryAs(ComboBox.class)).setValue("Madrid"));
        await("its rack is drawn", () -> isShown("#materialRacks"));

        interact(() -> lookup(".rack-card").query().requestFocus());
        push(KeyCode.ENTER);

        await("it is told", () -> isShown("The result on show does not have it."));
        assertThat(isShown("#materialsTable")).isTrue();
    }

    private void openGrooming() {
        clickOn("#groomingTab");
        await("groomouts are listed", () -> !table("#groomoutsTable").getItems().isEmpty());
    }

    /** Not by mouse: what the inspector has below its edge comes into sight by scrolling. */
    private void goTo(String name) {
        Hyperlink link = lookup(".inspector-link").queryAllAs(Hyperlink.class).stream()
                .filter(each -> each.getText().equals(name))
                .findFirst()
                .orElseThrow();
        interact(link::fire);
    }

    private String chosenCard() {
        Card chosen = this.<Card>table("#cardsTable").getSelectionModel().getSelectedItem();
        return chosen == null ? "" : chosen.id();
    }
}
