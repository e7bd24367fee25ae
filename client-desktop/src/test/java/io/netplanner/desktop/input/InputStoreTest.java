package io.netplanner.desktop.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.common.DirectTasks;
import io.netplanner.desktop.common.RecordingDialogs;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.fixture.ContractServer;
import io.netplanner.desktop.notification.NotificationLog;
import io.netplanner.desktop.project.OpenProject;
import io.netplanner.desktop.topology.TopologyEdit;
import io.netplanner.desktop.topology.TopologyEditor;
import io.netplanner.desktop.topology.TopologyTarget;
import io.netplanner.desktop.traffic.TrafficEdit;
import io.netplanner.desktop.traffic.TrafficEditor;
import io.netplanner.desktop.traffic.TrafficTarget;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputStoreTest {

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
        final TrafficEditor traffic = new TrafficEditor();
        final InputStore<Topology, TopologyEdit> store;
        final InputStore<TrafficMatrix, TrafficEdit> trafficStore;

        Window() {
            ServerConnection connection = new ServerConnection(Runnable::run);
            NetPlannerClient client = connection.newClient(server.address());
            client.auth().signIn(new Credentials(ContractServer.EMAIL, ContractServer.PASSWORD));
            connection.signedIn(client);
            openProject = new OpenProject(connection);
            DirectTasks tasks = new DirectTasks();
            ProjectTools tools = new ProjectTools(connection, tasks, dialogs, notifications, openProject);
            ProjectBinding binding = new ProjectBinding(tools);
            store = new InputStore<>(
                    tools,
                    new TopologyTarget(),
                    editor,
                    new DraftStore<>(folder, "topology", Topology.class, TopologyEdit.class, tasks),
                    binding);
            trafficStore = new InputStore<>(
                    tools,
                    new TrafficTarget(),
                    traffic,
                    new DraftStore<>(folder, "traffic", TrafficMatrix.class, TrafficEdit.class, tasks),
                    binding);
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
    void savesTrafficAndFindsItsDraftAsThatOfTopologies() {
        Window crashed = new Window();
        crashed.traffic.apply(new TrafficEdit.RemoveDemand("1"));
        Window next = new Window();
        assertThat(next.traffic.get()).isEqualTo(crashed.traffic.get());
        assertThat(next.traffic.canUndoProperty().get()).isTrue();

        next.trafficStore.save("One customer less");

        assertThat(server.state().project(project.id()).trafficMatrix().version())
                .isEqualTo(2);
        assertThat(new Window().traffic.dirtyProperty().get()).isFalse();
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
