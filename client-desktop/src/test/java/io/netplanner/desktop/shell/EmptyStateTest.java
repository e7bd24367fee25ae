package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;

/** Where there is nothing yet, each view says what to do next. */
class EmptyStateTest extends DesktopTest {

    @Test
    void anEmptyServerAsksForAProjectAndAnEmptyProjectForItsInputs() {
        signIn();
        await("no projects are said", () -> isShown("No projects yet"));

        interact(() -> field("#newProjectName").setText("Green field"));
        clickOn("#createProject");
        await("the project is open", () -> isShown("#projectTree"));

        assertThat(isShown("No topology")).isTrue();
        assertThat(isShown("Nothing selected")).isTrue();
        assertThat(lookup("#tool-newRun").query().isDisabled()).isTrue();
        expect("nodes", "No nodes");
        expect("links", "No links");
        expect("demands", "No demands");
        expect("lightpaths", "No lightpaths");
        expect("spectrum", "No spectrum to show");
        expect("grooming", "No grooming to show");
        expect("unserved", "Nothing unserved");
        expect("result", "No result on show");
        expect("runs", "No runs yet");
        expect("messages", "No messages");
    }

    private void expect(String tab, String text) {
        interact(() -> select(tab + "Tab"));
        await(text + " is said", () -> isShown(text));
    }

    /** Not by mouse: in a narrow window the last tabs stand in the menu at the end of the row. */
    private void select(String id) {
        TabPane tabs = lookup(".table-tabs").queryAs(TabPane.class);
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals(id))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }
}
