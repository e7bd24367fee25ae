package io.netplanner.desktop.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.ContractServer;
import io.netplanner.desktop.fixture.FixtureNetwork;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InputApiTest {

    private final ContractServer server = new ContractServer();
    private final Project project = server.state().seed();
    private final RecordingListener listener = new RecordingListener();
    private final NetPlannerClient client = new NetPlannerClient(server.address(), listener);

    InputApiTest() {
        client.auth().signIn(new Credentials(ContractServer.EMAIL, ContractServer.PASSWORD));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsWhatWasWritten() {
        assertThat(client.topologies().getVersion(project.topology()).content()).isEqualTo(FixtureNetwork.topology());
        assertThat(client.trafficMatrices().getVersion(project.trafficMatrix()).content())
                .isEqualTo(FixtureNetwork.traffic());
    }
}
