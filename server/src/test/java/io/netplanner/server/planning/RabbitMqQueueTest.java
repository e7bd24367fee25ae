package io.netplanner.server.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.netplanner.server.deployed.LocalRabbit;
import io.netplanner.server.platform.TestContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The queue's promises on a real RabbitMQ with quorum queues. */
class RabbitMqQueueTest extends AbstractQueueTest {

    private static final String MISSING = "RabbitMQ is missing (apt-get install rabbitmq-server, or a Docker engine)";

    private static final String USER = "netplanner";
    private static final String PASSWORD = "a-password-for-tests";

    @TempDir
    private static Path folder;

    private final TestBroker broker = TestContainer.isPossible() ? new Contained() : new Local();

    @BeforeAll
    void startBroker() {
        boolean possible = broker instanceof Contained || LocalRabbit.isInstalled();
        if (System.getenv("CI") != null) {
            assertThat(possible).as(MISSING).isTrue();
        }
        assumeTrue(possible, MISSING);
        broker.start();
    }

    @AfterAll
    void stopBroker() {
        broker.close();
    }

    @Override
    TestBroker broker() {
        return broker;
    }

    private static String uriAt(int port) {
        return "amqp://" + USER + ":" + PASSWORD + "@127.0.0.1:" + port;
    }

    private static final class Contained implements TestBroker {

        private final int port = FreePorts.find();
        private final TestContainer container = new TestContainer(
                "rabbitmq:3.13",
                port,
                5672,
                Map.of("RABBITMQ_DEFAULT_USER", USER, "RABBITMQ_DEFAULT_PASS", PASSWORD),
                "Server startup complete");

        @Override
        public String uri() {
            return uriAt(port);
        }

        @Override
        public void start() {
            container.start();
        }

        @Override
        public void stop() {
            container.stop();
        }

        @Override
        public void close() {
            container.close();
        }
    }

    private static final class Local implements TestBroker {

        private final int port = FreePorts.find();
        private LocalRabbit running;

        @Override
        public String uri() {
            return uriAt(port);
        }

        @Override
        public void start() {
            try {
                Path password = Files.writeString(folder.resolve("password"), PASSWORD);
                running = LocalRabbit.start(folder, port, Map.of("RABBITMQ_DEFAULT_USER", USER), password);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            if (running != null) {
                running.close();
            }
        }
    }
}
