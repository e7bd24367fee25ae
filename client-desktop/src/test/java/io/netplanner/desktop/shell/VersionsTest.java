package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.desktop.fixture.FixtureNetwork;
import io.netplanner.desktop.topology.TopologyEdit;
import io.netplanner.model.project.Project;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Looking back through versions, and going back to one. */
class VersionsTest extends DesktopTest {

    private Project project;

    @Override
    protected void prepare() {
        project = server.state().seed();
        server.state()
                .saveElsewhere(
                        project.topology().id(),
                        new TopologyEdit.RemoveLink("Porto-Vigo").applyTo(FixtureNetwork.topology()));
    }

    @Test
    void tellsWhatAVersionChangedAndMakesAnOldOneTheNewest() {
        openSample();
        push(KeyCode.CONTROL, KeyCode.H);
        await("both versions are listed", () -> rows("#versionsTable") == 2);
        await("the newest is held against the one before", () -> rows("#changesTable") == 1);
        assertThat(text("#versionSummary")).isEqualTo("From version 1 to version 2: one change.");
        assertThat(lookup("Link Porto-Vigo").queryAll()).isNotEmpty();

        clickOn(lookup("#versionsTable .table-row-cell").nth(1).queryAs(Node.class));
        await("the first has none before it", () -> text("#versionSummary").contains("is the first"));
        clickOn("#restoreVersion");
        await(
                "the project works on the restored version",
                () -> server.state().project(project.id()).topology().version() == 3);
        await("the sheet is gone", () -> !isShown("#versionsTable"));
        assertThat(server.state().topology(server.state().project(project.id()).topology()))
                .isEqualTo(FixtureNetwork.topology());
    }

    @Test
    void doesNotGoBackOverChangesThatAreNotSaved() {
        openSample();
        clickOn("#linksTab");
        await("links are listed", () -> rows("#linksTable") > 0);
        clickOn("Lisbon-Porto");
        await("the link is inspected", () -> isShown("#removeLink"));
        clickOn("#removeLink");

        push(KeyCode.CONTROL, KeyCode.H);
        await("both versions are listed", () -> rows("#versionsTable") == 2);
        clickOn(lookup("#versionsTable .table-row-cell").nth(1).queryAs(Node.class));

        assertThat(lookup("#restoreVersion").queryAs(Node.class).isDisabled()).isTrue();
        assertThat(isShown("Save or undo your changes before going back to a version."))
                .isTrue();
    }

    private int rows(String table) {
        return lookup(table)
                .tryQueryAs(javafx.scene.control.TableView.class)
                .map(found -> found.getItems().size())
                .orElse(0);
    }

    private String text(String query) {
        return lookup(query).queryAs(Labeled.class).getText();
    }
}
