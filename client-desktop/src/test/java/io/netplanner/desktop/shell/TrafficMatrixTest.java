package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The traffic as a matrix of nodes. */
class TrafficMatrixTest extends DesktopTest {

    @Override
    protected void prepare() {
        server.state().seed();
        server.state().seedEmptyProject();
    }

    @Test
    void walksTheMatrixWithTheKeysAndOpensTheDemandOfAPair() {
        openSample();
        clickOn("#demandsTab");
        await("demands are listed", () -> !table("#demandsTable").getItems().isEmpty());
        clickOn("#matrixChoice");
        interact(() -> lookup("#trafficMatrix").query().requestFocus());

        for (int steps = 0; steps < 20 && !readOut().contains(" in 1 demand"); steps++) {
            push(KeyCode.RIGHT);
        }
        assertThat(readOut()).matches("\\w+ – \\w+: [\\d.,]+ Gb/s, \\d+ services in 1 demand");
        push(KeyCode.ENTER);

        await("its demand is in the inspector", () -> isShown("#removeDemand"));
        assertThat(isShown("#trafficMatrix")).isTrue();
        assertThat(table("#typesTable").getItems()).hasSize(2);
    }

    @Test
    void saysSoWhereNothingIsAsked() {
        signIn();
        openProject("Green field");
        clickOn("#demandsTab");
        clickOn("#matrixChoice");

        await("it is said", () -> isShown("Nothing is asked"));
    }

    private String readOut() {
        return lookup("#matrixReadOut").queryAs(Labeled.class).getText();
    }
}
