package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.desktop.topology.LinksViewModel;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Editing a link in the inspector, undoing, and saving it as a new version. */
class EditingTest extends DesktopTest {

    private Project project;

    @Override
    protected void prepare() {
        project = server.state().seed();
    }

    @Test
    void editsALinkAndSavesItAsANewVersion() {
        signIn();
        openProject("Iberia backbone");
        clickOn("#linksTab");
        await("links are listed", () -> !table("#linksTable").getItems().isEmpty());
        clickOn("Porto-Vigo");
        await("the inspector shows it", () -> isShown("#linkLength"));

        type("312.5");
        await("the row follows", () -> lengthOfPortoVigo() == 312.5);
        push(KeyCode.CONTROL, KeyCode.Z);
        await("it is undone", () -> lengthOfPortoVigo() != 312.5);
        type("312.5");

        clickOn("#tool-save");
        await("a comment is asked for", () -> isShown("#versionComment"));
        interact(() -> field("#versionComment").setText("After the survey"));
        clickOn("#saveVersion");
        await(
                "a version is saved",
                () -> server.state().versions(project.topology().id()).size() == 2);
        await(
                "the project works on it",
                () -> server.state().project(project.id()).topology().version() == 2);
        assertThat(server.state()
                        .topology(new VersionRef(project.topology().id(), 2))
                        .links())
                .anyMatch(link -> link.lengthKm() == 312.5);
    }

    @Test
    void editsACellOfATableInPlaceAndSaysWhatIsWrongThere() {
        openSample();
        clickOn("#linksTab");
        await("links are listed", () -> !table("#linksTable").getItems().isEmpty());
        String shown = String.format(Locale.ROOT, "%,.1f", lengthOfPortoVigo());
        doubleClickOn(shown);
        await("the cell can be typed in", () -> isShown(".cell-editor"));

        interact(() -> field(".cell-editor").setText("-5"));
        push(KeyCode.ENTER);
        assertThat(isShown(".cell-fault")).isTrue();

        interact(() -> field(".cell-editor").setText("312.5"));
        push(KeyCode.ENTER);
        await("the row follows", () -> lengthOfPortoVigo() == 312.5);
        assertThat(isShown(".cell-editor")).isFalse();
    }

    private void type(String length) {
        clickOn("#linkLength");
        interact(() -> field("#linkLength").setText(length));
        push(KeyCode.ENTER);
    }

    private double lengthOfPortoVigo() {
        return this.<LinksViewModel.Row>table("#linksTable").getItems().stream()
                .map(LinksViewModel.Row::link)
                .filter(link -> link.id().equals("Porto-Vigo"))
                .findFirst()
                .orElseThrow()
                .lengthKm();
    }
}
