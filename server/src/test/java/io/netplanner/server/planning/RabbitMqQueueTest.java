package io.netplanner.server.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.netplanner.server.deployed.LocalRabbit;
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

    private static final String MISSING = "RabbitMQ is missing (apt-get install rabbitmq-server)";

    @TempDir
    private static Path folder;

    private final Local broker = new Local();

    @BeforeAll
    void startBroker() {
        if (System.getenv("CI") != null) {
            assertThat(LocalRabbit.isInstalled()).as(MISSING).isTrue();
        }
        assumeTrue(LocalRabbit.isInstalled(), MISSING);
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

    private static final class Local implements TestBroker {

        private static final String USER = "netplanner";
        private static final String PASSWORD = "a-password-for-tests";

        private final int port = FreePorts.find();
        private LocalRabbit running;

        @Override
        public String uri() {
            return "amqp://" + USER + ":" + PASSWORD + "@127.0.0.1:" + port;
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
