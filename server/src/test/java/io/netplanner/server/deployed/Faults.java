package io.netplanner.server.deployed;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** What may befall a deployed product, one thing at a time and in an order that a seed decides. */
final class Faults {

    private static final List<String> FILLED = List.of("run", "run_result_part");

    private final DeployedProduct product;
    private final Random random;
    private final Duration outage;
    private final Runnable awaitFlow;
    private final List<String> happened = new ArrayList<>();
    private int poisoned;

    /**
     * @param outage how long the broker stays away, and a line stays cut
     * @param awaitFlow returns once runs are submitted and end again, so that each fault hits the product at work and
     *     not where the last one has left it
     */
    Faults(DeployedProduct product, long seed, Duration outage, Runnable awaitFlow) {
        this.product = product;
        this.random = new Random(seed);
        this.outage = outage;
        this.awaitFlow = awaitFlow;
    }

    private interface Fault {
        void happen() throws Exception;
    }

    /** Every kind once, in random order. */
    void round() throws Exception {
        List<Fault> faults = new ArrayList<>(List.of(
                this::killWorker,
                this::killApiServer,
                this::stopBroker,
                this::killDatabase,
                this::cutDatabaseLine,
                this::cutBrokerLine,
                this::poisonQueue,
                this::suspendWorker,
                this::fillDisk));
        java.util.Collections.shuffle(faults, random);
        for (Fault fault : faults) {
            awaitFlow.run();
            fault.happen();
        }
    }

    /** What has happened so far, in words. */
    List<String> happened() {
        return List.copyOf(happened);
    }

    /** Messages put into the queue that no worker can read. */
    int poisoned() {
        return poisoned;
    }

    private void killWorker() {
        killAndStart("worker", product.workers());
    }

    private void killApiServer() {
        killAndStart("API server", product.apiServers());
    }

    private void killAndStart(String what, List<Replica> replicas) {
        int chosen = random.nextInt(replicas.size());
        happened.add(what + " " + chosen + " killed with -9");
        replicas.get(chosen).kill();
        replicas.get(chosen).startAgain();
    }

    private void stopBroker() {
        happened.add("broker stopped for " + outage.toSeconds() + " s");
        product.broker().close();
        last(outage);
        product.broker().startAgain();
    }

    private void killDatabase() {
        happened.add("PostgreSQL killed with -9 and started again");
        product.database().kill();
        product.database().startAgain();
    }

    private void cutDatabaseLine() {
        cut("the database", product.databaseLine());
    }

    private void cutBrokerLine() {
        cut("the broker", product.brokerLine());
    }

    private void cut(String to, Line line) {
        happened.add("network to " + to + " cut for " + outage.toSeconds() + " s");
        line.cut();
        last(outage);
        line.mend();
    }

    /** As a machine that swaps: it comes back believing that it still holds its run. */
    private void suspendWorker() {
        int chosen = random.nextInt(product.workers().size());
        happened.add("worker " + chosen + " suspended for " + outage.toSeconds() + " s");
        product.workers().get(chosen).process().signal("STOP");
        last(outage);
        product.workers().get(chosen).process().signal("CONT");
    }

    /** What PostgreSQL says when its disk is full, to whoever adds a run or a result. */
    private void fillDisk() throws SQLException {
        happened.add("disk of the database full for " + outage.toSeconds() + " s");
        execute("create function disk_full() returns trigger language plpgsql as $$ begin"
                + " raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$");
        for (String table : FILLED) {
            execute("create trigger disk_full before insert on " + table + " execute function disk_full()");
        }
        last(outage);
        for (String table : FILLED) {
            execute("drop trigger disk_full on " + table);
        }
        execute("drop function disk_full()");
    }

    private void execute(String statement) throws SQLException {
        try (java.sql.Connection connection = product.database().connect();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private void poisonQueue() throws Exception {
        happened.add("message that is not a run put into the queue");
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(product.broker().uri());
        try (Connection connection = factory.newConnection();
                Channel channel = connection.createChannel()) {
            channel.basicPublish("", "netplanner.runs", null, "{\"poison\": true}".getBytes(StandardCharsets.UTF_8));
        }
        poisoned++;
    }

    /** An outage is a length of time by its nature; nothing is waited for here. */
    private static void last(Duration outage) {
        long end = System.nanoTime() + outage.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
