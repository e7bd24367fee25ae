package io.netplanner.desktop.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netplanner.desktop.fixture.ContractServer;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.project.Project;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunEventsTest {

    private final ContractServer server = new ContractServer();
    private final Project project = server.state().seed();
    private final NetPlannerClient client = new NetPlannerClient(server.address(), new RecordingListener());

    RunEventsTest() {
        client.auth().signIn(new Credentials(ContractServer.EMAIL, ContractServer.PASSWORD));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void hearsSnapshotProgressAndEnd() {
        Run run = client.runs().submit(new RunSubmission(project.id(), RunKind.PLAN, "r", null, null), "key");
        List<RunState> heard = new ArrayList<>();

        Run last = client.runs().follow(run.id(), heardRun -> {
            heard.add(heardRun.state());
            boolean fresh = heardRun.state() == RunState.QUEUED;
            server.runs().move(run.id(), fresh ? RunState.RUNNING : RunState.SUCCEEDED, fresh ? 0.5 : 1, "");
        });

        assertThat(heard).containsExactly(RunState.QUEUED, RunState.RUNNING, RunState.SUCCEEDED);
        assertThat(last.state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void takesAStreamThatEndsWithoutAWordForAnAbsence() {
        RunEvents events = new RunEvents(run -> {});
        assertThatThrownBy(() -> events.read(InputStream.nullInputStream())).isInstanceOf(ServerAwayException.class);
    }

    @Test
    void passesOverComments() {
        RunEvents events = new RunEvents(run -> {});
        InputStream comments =
                new ByteArrayInputStream(": keep-alive\n\n: keep-alive\n\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> events.read(comments)).isInstanceOf(ServerAwayException.class);
    }
}
