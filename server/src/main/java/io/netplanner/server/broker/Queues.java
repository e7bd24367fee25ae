package io.netplanner.server.broker;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.Map;

/** What NetPlanner declares on a broker, and the one place that tells the two brokers apart. */
public final class Queues {

    /** A bell for each run that waits for a worker; the body is the run's id. */
    public static final String RUNS = "netplanner.runs";

    /** Messages of {@link #RUNS} that could not be read, kept for a person. */
    public static final String DEAD_LETTERS = "netplanner.runs.dead";

    /** Tells every API server that a run has changed; the body is the run's id. */
    public static final String RUN_CHANGES = "netplanner.run-changes";

    private Queues() {}

    static void declare(Channel channel) throws IOException {
        Map<String, Object> arguments = arguments(channel);
        channel.queueDeclare(DEAD_LETTERS, true, false, false, arguments);
        channel.queueDeclare(RUNS, true, false, false, arguments);
        channel.exchangeDeclare(RUN_CHANGES, BuiltinExchangeType.FANOUT, true);
    }

    /** RabbitMQ replicates quorum queues; the embedded broker refuses an argument that it does not know. */
    private static Map<String, Object> arguments(Channel channel) {
        return isRabbitMq(channel) ? Map.of("x-queue-type", "quorum") : Map.of();
    }

    private static boolean isRabbitMq(Channel channel) {
        Object product = channel.getConnection().getServerProperties().get("product");
        return String.valueOf(product).contains("RabbitMQ");
    }
}
