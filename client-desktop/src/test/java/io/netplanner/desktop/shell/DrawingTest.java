package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.desktop.topology.LinksViewModel;
import io.netplanner.model.topology.Link;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Growing and shrinking a network: nodes drawn on the map, links between them, and what may not be removed. */
class DrawingTest extends DesktopTest {

    @Override
    protected void prepare() {
        server.state().seed();
    }

    @BeforeEach
    void open() {
        openSample();
    }

    @Test
    void drawsANodeOnTheMapAndALinkToIt() {
        clickOn("#mapTool-node");
        clickOn(".map-canvas");
        await("its name is asked for", () -> isShown("#newNodeName"));
        assertThat(field("#newNodeLatitude").getText()).startsWith("40.");
        interact(() -> field("#newNodeName").setText("Toledo"));
        clickOn("#addNode");
        await("it is listed", () -> table("#nodesTable").getItems().size() == 21);

        push(KeyCode.CONTROL, KeyCode.L);
        await("its ends are asked for", () -> isShown("#newLinkSource"));
        choose("#newLinkSource", "Toledo");
        choose("#newLinkDestination", "Madrid");
        assertThat(field("#newLinkName").getText()).isEqualTo("Toledo-Madrid");
        interact(() -> field("#newLinkLength").setText("88.5"));
        clickOn("#addLink");
        await("it is selected", () -> isShown("#linkLength"));
        assertThat(link("Toledo-Madrid").lengthKm()).isEqualTo(88.5);

        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        await("both are gone", () -> table("#nodesTable").getItems().size() == 20);
    }

    @Test
    void saysWhyANodeCannotBeAddedAndKeepsWhatWasTyped() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        await("the form is open", () -> isShown("#newNodeName"));
        interact(() -> {
            field("#newNodeName").setText("Madrid");
            field("#newNodeLatitude").setText("40");
            field("#newNodeLongitude").setText("-4");
        });

        clickOn("#addNode");

        assertThat(lookup("#newNodeError").queryAs(Labeled.class).getText()).contains("Madrid");
        assertThat(field("#newNodeName").getText()).isEqualTo("Madrid");
    }

    @Test
    void doesNotRemoveANodeWhereDemandsEnd() {
        clickOn("Lisbon");
        await("the inspector shows it", () -> isShown("#removeNode"));

        assertThat(lookup("#removeNode").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(text -> text != null && text.matches("Cannot be removed: \\d+ demands end here \\(.*"));
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, String node) {
        interact(() -> ((ComboBox<String>) lookup(box).queryAs(ComboBox.class)).setValue(node));
    }

    private Link link(String id) {
        return this.<LinksViewModel.Row>table("#linksTable").getItems().stream()
                .map(LinksViewModel.Row::link)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
