package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding one's way: the palette, the filters of the tables, and an arrangement that is there again tomorrow. */
class WindowTest extends DesktopTest {

    @Override
    protected void prepare() {
        server.state().seed();
    }

    @BeforeEach
    void open() {
        openSample();
    }

    @Test
    void findsAPlaceByItsNameAndGoesThere() {
        push(KeyCode.CONTROL, KeyCode.K);
        await("the palette is open", () -> isShown("#paletteQuery"));
        interact(() -> field("#paletteQuery").setText("zarag"));
        push(KeyCode.ENTER);

        await("the inspector shows it", () -> isShown("#nodeName") && !isShown("#paletteQuery"));
        assertThat(field("#nodeName").getText()).isEqualTo("Zaragoza");
    }

    @Test
    void runsACommandFromThePalette() {
        push(KeyCode.CONTROL, KeyCode.K);
        interact(() -> field("#paletteQuery").setText("new run"));
        push(KeyCode.ENTER);

        await("the form is open", () -> isShown("#startRun"));
    }

    @Test
    void filtersATableAndSaysHowManyAreLeft() {
        clickOn("#demandsTab");
        await("demands are listed", () -> table("#demandsTable").getItems().size() == 40);

        interact(() -> filter().setText("madrid"));

        await("fewer are left", () -> table("#demandsTable").getItems().size() < 40);
        assertThat(isShown(table("#demandsTable").getItems().size() + " of 40")).isTrue();
    }

    @Test
    void opensAsItWasLeft() {
        push(KeyCode.CONTROL, KeyCode.E);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        interact(() -> {
            stage().setWidth(1111);
            stage().setHeight(777);
        });
        assertThat(isShown(".inspector")).isFalse();

        restart();
        openSample();

        assertThat(isShown(".inspector")).isFalse();
        assertThat(isShown(".np-dark")).isTrue();
        assertThat(stage().getWidth()).isEqualTo(1111);
        assertThat(stage().getHeight()).isEqualTo(777);
    }

    private TextField filter() {
        return lookup(".table-filter").queryAllAs(TextField.class).stream()
                .filter(field -> isReallyVisible(field))
                .findFirst()
                .orElseThrow();
    }
}
