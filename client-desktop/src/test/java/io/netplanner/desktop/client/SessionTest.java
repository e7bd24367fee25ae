package io.netplanner.desktop.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netplanner.desktop.fixture.ContractServer;
import io.netplanner.model.account.Credentials;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final ContractServer server = new ContractServer();
    private final RecordingListener listener = new RecordingListener();
    private final NetPlannerClient client = new NetPlannerClient(server.address(), listener);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void saysWhenThePasswordIsWrong() {
        assertThatThrownBy(() -> client.auth().signIn(new Credentials(ContractServer.EMAIL, "wrong")))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.status()).isEqualTo(401);
                    assertThat(refused.code()).isEqualTo("AUTH_BAD_CREDENTIALS");
                });
    }

    @Test
    void renewsAnExpiredTokenSilently() {
        signIn();
        server.expireTokens();
        assertThat(client.projects().list()).isEmpty();
        assertThat(server.refreshes()).isEqualTo(1);
    }

    @Test
    void renewsOnceForAllCallersThatFoundOutTogether() throws Exception {
        signIn();
        server.expireTokens();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> calls = IntStream.range(0, 16)
                    .<Future<?>>mapToObj(
                            i -> threads.submit(() -> client.projects().list()))
                    .toList();
            for (Future<?> call : calls) {
                call.get();
            }
        }
        assertThat(server.refreshes()).isEqualTo(1);
    }

    @Test
    void tellsWhenOnlyThePasswordHelps() {
        signIn();
        server.endSessions();
        assertThatThrownBy(() -> client.projects().list()).isInstanceOf(SignInNeededException.class);
        assertThat(listener.heard()).contains("ended");
    }

    @Test
    void tellsWhenTheServerIsAway() {
        signIn();
        server.stop();
        assertThatThrownBy(() -> client.projects().list()).isInstanceOf(ServerAwayException.class);
        assertThat(listener.heard()).contains("away");
        assertThat(client.isServerAlive()).isFalse();

        server.start();
        assertThat(client.isServerAlive()).isTrue();
        assertThat(client.projects().list()).isEmpty();
    }

    private void signIn() {
        client.auth().signIn(new Credentials(ContractServer.EMAIL, ContractServer.PASSWORD));
    }
}
