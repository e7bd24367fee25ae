package io.netplanner.desktop.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.common.DirectTasks;
import io.netplanner.desktop.common.RecordingDialogs;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.fixture.ContractServer;
import io.netplanner.desktop.fixture.FixtureNetwork;
import io.netplanner.desktop.notification.NotificationLog;
import io.netplanner.desktop.project.IssuesViewModel;
import io.netplanner.desktop.project.OpenProject;
import io.netplanner.desktop.topology.TopologyTarget;
import io.netplanner.desktop.traffic.TrafficTarget;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.project.Project;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputImportTest {

    @TempDir
    Path folder;

    private final ContractServer server = new ContractServer();
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final NotificationLog notifications = new NotificationLog();
    private final ServerConnection connection = new ServerConnection(Runnable::run);
    private final OpenProject openProject = new OpenProject(connection);
    private final InputImport<Topology> topologyImport = new InputImport<>(
            new ProjectTools(connection, new DirectTasks(), dialogs, notifications, openProject), new TopologyTarget());

    @BeforeEach
    void signIn() {
        NetPlannerClient client = connection.newClient(server.address());
        client.auth().signIn(new Credentials(ContractServer.EMAIL, ContractServer.PASSWORD));
        connection.signedIn(client);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void makesTheFirstTopologyOfAProject() throws IOException {
        Project project = open(server.state().seedEmptyProject());
        dialogs.willChoose(json());

        topologyImport.choose();

        assertThat(server.state().project(project.id()).topology().version()).isEqualTo(1);
        assertThat(openProject.find().orElseThrow().topology()).isNotNull();
    }

    @Test
    void makesANewVersionOfTheTopologyThatIsThere() throws IOException {
        Project project = open(server.state().seed());
        topologyImport.start(json());
        assertThat(server.state().project(project.id()).topology().version()).isEqualTo(2);
    }

    @Test
    void takesTrafficThatFitsTheTopologyOfTheProject() throws IOException {
        Project project = open(server.state().seed());
        Path file = Files.writeString(
                folder.resolve("traffic.json"), CanonicalJson.mapper().writeValueAsString(FixtureNetwork.traffic()));
        InputImport<TrafficMatrix> trafficImport = new InputImport<>(
                new ProjectTools(connection, new DirectTasks(), dialogs, notifications, openProject),
                new TrafficTarget());

        trafficImport.start(file);

        assertThat(server.state().project(project.id()).trafficMatrix().version())
                .isEqualTo(2);
        assertThat(server.state().project(project.id()).topology()).isEqualTo(project.topology());
        assertThat(notifications.notifications().getFirst().text()).contains("traffic.json");
    }

    @Test
    void showsEveryFaultWithItsSheetAndCellAndImportsNothing() throws IOException {
        Project project = open(server.state().seed());
        Path workbook = Files.writeString(folder.resolve("network.xlsx"), "not really a workbook");

        topologyImport.start(workbook);

        IssuesViewModel issues = (IssuesViewModel) dialogs.opened().getFirst();
        assertThat(issues.title()).contains("network.xlsx");
        assertThat(issues.table().shown()).extracting(Issue::pointer).containsExactly("Links!D7", "Links!C9");
        assertThat(issues.table()
                        .columns()
                        .get(2)
                        .text()
                        .apply(issues.table().shown().getFirst()))
                .isEqualTo("D7");
        assertThat(server.state().versions(project.topology().id())).hasSize(1);
    }

    @Test
    void saysWhenTheServerIsAway() throws IOException {
        open(server.state().seed());
        server.stop();
        topologyImport.start(json());
        assertThat(notifications.notifications().getFirst().text()).contains("network.json");
    }

    private Project open(Project project) {
        openProject.open(project);
        return project;
    }

    private Path json() throws IOException {
        return Files.writeString(
                folder.resolve("network.json"), CanonicalJson.mapper().writeValueAsString(FixtureNetwork.topology()));
    }
}
