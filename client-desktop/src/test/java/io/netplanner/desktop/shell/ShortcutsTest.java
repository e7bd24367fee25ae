package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Work by keyboard. */
class ShortcutsTest extends DesktopTest {

    @Override
    protected void prepare() {
        server.state().seed();
    }

    @Test
    void listsAllKeys() {
        openSample();
        push(KeyCode.F1);
        await("the list is there", () -> isShown("#shortcuts"));
        assertThat(isShown("Ctrl+Shift+N")).isTrue();
        assertThat(isShown("New run")).isTrue();
        push(KeyCode.ESCAPE);
        await("it is gone", () -> !isShown("#shortcuts"));
    }

    @Test
    void removesWhatIsSelectedButNotWhileAFieldIsTypedInOrASheetLiesAbove() {
        openSample();
        clickOn("#linksTab");
        await("links are listed", () -> links() > 0);
        int all = links();
        clickOn("Porto-Vigo");
        await("it is inspected", () -> isShown("#removeLink"));

        clickOn("#linkLength");
        push(KeyCode.DELETE);
        assertThat(links()).isEqualTo(all);

        push(KeyCode.F1);
        await("a sheet lies above", () -> isShown("#shortcuts"));
        push(KeyCode.DELETE);
        push(KeyCode.ESCAPE);
        await("the sheet is gone", () -> !isShown("#shortcuts"));
        assertThat(links()).isEqualTo(all);

        clickOn("Porto-Vigo");
        push(KeyCode.DELETE);
        await("it is gone", () -> links() == all - 1);
        push(KeyCode.CONTROL, KeyCode.Z);
        await("it is back", () -> links() == all);
    }

    private int links() {
        return table("#linksTable").getItems().size();
    }
}
