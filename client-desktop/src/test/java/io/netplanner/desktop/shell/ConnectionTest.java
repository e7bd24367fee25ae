package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.ContractServer;
import io.netplanner.desktop.fixture.DesktopTest;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Bad luck with the server: nothing that was typed is lost, and work goes on when it is back. */
class ConnectionTest extends DesktopTest {

    @Override
    protected void prepare() {
        server.state().seed();
    }

    @Test
    void saysThatThePasswordIsWrongAndKeepsWhatWasTyped() {
        signIn("wrong");
        await("the fault is said", () -> isShown("#signInError"));
        assertThat(lookup("#signInError").queryAs(Label.class).getText()).contains("wrong");
        assertThat(field("#email").getText()).isEqualTo(ContractServer.EMAIL);
        assertThat(field("#password").getText()).isEqualTo("wrong");
    }

    @Test
    void saysThatTheServerIsAwayAtSignIn() {
        server.stop();
        signIn();
        await("the fault is said", () -> isShown("#signInError"));
        assertThat(lookup("#signInError").queryAs(Label.class).getText()).contains("does not answer");
        assertThat(field("#password").getText()).isEqualTo(ContractServer.PASSWORD);
    }

    @Test
    void reconnectsByItselfAndAsksForThePasswordOnlyWhenItMust() {
        signIn();
        openProject("Iberia backbone");
        await("nodes are listed", () -> !table("#nodesTable").getItems().isEmpty());

        server.stop();
        push(KeyCode.F5);
        await("the absence is said", () -> isShown("#awayBanner"));
        server.start();
        await("it is back", () -> !isShown("#awayBanner"));

        server.endSessions();
        push(KeyCode.F5);
        await("the password is asked for", () -> isShown("#signIn"));
        signIn();
        await("work goes on", () -> !isShown("#signIn"));
        assertThat(table("#nodesTable").getItems()).hasSize(20);
    }
}
