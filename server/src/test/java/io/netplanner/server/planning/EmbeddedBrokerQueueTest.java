package io.netplanner.server.planning;

import io.netplanner.server.embedded.EmbeddedBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The queue's promises on the embedded broker, which forgets every message when it stops. */
class EmbeddedBrokerQueueTest extends AbstractQueueTest {

    private final Restartable broker = new Restartable();

    @BeforeAll
    void startBroker() {
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

    private static final class Restartable implements TestBroker {

        private static final String PASSWORD = "a-password-for-tests";

        private final int port = FreePorts.find();
        private EmbeddedBroker running;

        @Override
        public String uri() {
            return running.uri();
        }

        @Override
        public void start() {
            running = EmbeddedBroker.start(port, PASSWORD);
        }

        @Override
        public void stop() {
            running.close();
        }
    }
}
