package io.netplanner.desktop.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.common.DirectTasks;
import io.netplanner.desktop.common.RecordingDialogs;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.fixture.ContractServer;
import io.netplanner.desktop.notification.NotificationLog;
import io.netplanner.desktop.project.OpenProject;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyStoreTest {

    @TempDir
    Path folder;

    private final ContractServer server = new ContractServer();
    private final Project project = server.state().seed();
    private final UUID topologyId = project.topology().id();

    @AfterEach
    void stop() {
        server.close();
    }

    /** One window: its editor, its store, and what it was asked and told. */
    private final class Window {

        final TopologyEditor editor = new TopologyEditor();
        final RecordingDialogs dialogs = new RecordingDialogs();
        final NotificationLog notifications = new NotificationLog();
        final OpenProject openProject;
        final TopologyStore store;

        Window() {
            ServerConnection connection = new ServerConnection(Runnable::run);
            NetPlannerClient client = connection.newClient(server.address());
            client.auth().signIn(new Credentials(ContractServer.EMAIL, ContractServer.PASSWORD));
            connection.signedIn(client);
            openProject = new OpenProject(connection);
            store = new TopologyStore(
                    connection, new DirectTasks(), dialogs, notifications, openProject, editor, folder);
            openProject.open(client.projects().get(project.id()));
        }
    }

    @Test
    void savesANewVersionAndBindsTheProjectToIt() {
        Window window = new Window();
        window.editor.apply(new TopologyEdit.RemoveLink("Lisbon-Porto"));

        window.store.save("Link given up");

        assertThat(server.state().versions(topologyId)).hasSize(2);
        assertThat(server.state().versions(topologyId).getLast().comment()).isEqualTo("Link given up");
        assertThat(server.state().project(project.id()).topology().version()).isEqualTo(2);
        assertThat(window.openProject.find().orElseThrow().topology().version()).isEqualTo(2);
        assertThat(window.editor.dirtyProperty().get()).isFalse();
    }

    @Test
    void asksWhenSomebodyWasFasterAndLosesNothing() {
        Window window = new Window();
        window.editor.apply(new TopologyEdit.RemoveLink("Lisbon-Porto"));
        saveElsewhere("Porto-Vigo");

        window.store.save("Mine");

        assertThat(window.dialogs.asked()).hasSize(1);
        assertThat(window.dialogs.asked().getFirst().text()).contains("version 1");
        assertThat(window.editor.get().links()).extracting(Link::id).doesNotContain("Lisbon-Porto");
        assertThat(window.editor.dirtyProperty().get()).isTrue();
        assertThat(server.state().versions(topologyId)).hasSize(2);
    }

    @Test
    void putsOwnEditsOnTopOfTheNewestWhenAskedTo() {
        Window window = new Window();
        window.editor.apply(new TopologyEdit.RemoveLink("Lisbon-Porto"));
        saveElsewhere("Porto-Vigo");
        window.store.save("Mine");

        window.dialogs.asked().getFirst().answers().getFirst().action().run();

        Topology newest = server.state().topology(new VersionRef(topologyId, 3));
        assertThat(newest.links()).extracting(Link::id).doesNotContain("Lisbon-Porto", "Porto-Vigo");
        assertThat(window.editor.dirtyProperty().get()).isFalse();
    }

    @Test
    void findsTheDraftOfAWindowThatCrashed() {
        Window crashed = new Window();
        crashed.editor.apply(new TopologyEdit.RemoveLink("Lisbon-Porto"));

        Window next = new Window();

        assertThat(next.editor.get()).isEqualTo(crashed.editor.get());
        assertThat(next.editor.dirtyProperty().get()).isTrue();
        assertThat(next.notifications.notifications()).hasSize(1);
    }

    @Test
    void forgetsTheDraftOnceItIsSavedOrUndone() {
        Window window = new Window();
        window.editor.apply(new TopologyEdit.RemoveLink("Lisbon-Porto"));
        window.editor.undo();
        assertThat(new Window().editor.dirtyProperty().get()).isFalse();

        window.editor.redo();
        window.store.save("Given up");
        assertThat(new Window().editor.dirtyProperty().get()).isFalse();
    }

    @Test
    void keepsTheDraftWhenTheServerIsAway() {
        Window window = new Window();
        window.editor.apply(new TopologyEdit.RemoveLink("Lisbon-Porto"));
        server.stop();

        window.store.save("Mine");

        assertThat(window.editor.dirtyProperty().get()).isTrue();
        assertThat(window.store.savingProperty().get()).isFalse();
        assertThat(window.notifications.notifications().getFirst().text()).contains("draft");
    }

    private void saveElsewhere(String removedLink) {
        Topology theirs =
                new TopologyEdit.RemoveLink(removedLink).applyTo(server.state().topology(project.topology()));
        server.state().saveElsewhere(topologyId, theirs);
    }
}
