package io.netplanner.server.embedded;

import io.micronaut.http.server.exceptions.ServerStartupException;
import io.netplanner.server.account.GeneratedUser;
import io.netplanner.server.planning.WorkerName;
import io.netplanner.server.platform.ServerProcess;
import io.netplanner.server.run.RunRecovery;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** All parts of the product on this machine, started in the order of their needs and stopped in the reverse one. */
final class EmbeddedProduct implements AutoCloseable {

    private final StartOptions options;
    private final Consumer<String> progress;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private Optional<GeneratedUser> firstUser = Optional.empty();

    private EmbeddedProduct(StartOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Starts everything; what had started is stopped again when a part fails.
     *
     * @param progress told in words what is being done
     */
    static EmbeddedProduct start(StartOptions options, Consumer<String> progress) {
        EmbeddedProduct product = new EmbeddedProduct(options, progress);
        try {
            product.startParts();
            return product;
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    String address() {
        return "http://" + (options.host().equals("127.0.0.1") ? "localhost" : options.host()) + ":" + options.port();
    }

    /** Who may sign in with which password; present only at the start that made them. */
    Optional<GeneratedUser> firstUser() {
        return firstUser;
    }

    /** Safe to call twice; a part that does not stop cleanly does not keep the others from stopping. */
    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                progress.accept("A part did not stop cleanly: " + e.getMessage());
            }
        }
    }

    private void startParts() {
        FreePort.require(options.host(), options.port());
        DataFolder folder = started(DataFolder.open(options.data()));
        ServerLog.writeTo(folder.logs().resolve("server.log"));
        EmbeddedPostgres postgres = started(startPostgres(folder));
        EmbeddedBroker broker = started(EmbeddedBroker.start());
        Map<String, String> environment = environment(folder, postgres, broker);
        progress.accept("Starting the server");
        ServerProcess server = started(startServer(apiEnvironment(folder, environment)));
        firstUser = new FirstStart(server.context()).prepare(options.seed());
        startWorkers(folder, server, environment);
        folder.publishAddress(address());
    }

    private EmbeddedPostgres startPostgres(DataFolder folder) {
        boolean first = !EmbeddedPostgres.isInitialised(folder);
        PostgresBinaries binaries = PostgresBinaries.unpackInto(
                folder.postgres(), () -> progress.accept("Unpacking PostgreSQL (first start only)"));
        progress.accept((first ? "Making the database in " : "Starting the database in ") + folder.root());
        return EmbeddedPostgres.start(folder, binaries);
    }

    /** Somebody may have taken the port since it was tried. */
    private ServerProcess startServer(Map<String, String> environment) {
        try {
            return ServerProcess.start(environment);
        } catch (ServerStartupException e) {
            FreePort.require(options.host(), options.port());
            throw e;
        }
    }

    private void startWorkers(DataFolder folder, ServerProcess server, Map<String, String> environment) {
        for (int n = 1; n <= options.workers(); n++) {
            started(new WorkerProcess(
                    environment,
                    folder.logs().resolve("worker-" + n + ".log"),
                    pid -> server.context().getBean(RunRecovery.class).workerDied(WorkerName.ofProcess(pid))));
        }
    }

    private static Map<String, String> environment(
            DataFolder folder, EmbeddedPostgres postgres, EmbeddedBroker broker) {
        return Map.of(
                "NETPLANNER_DATABASE_URL", postgres.jdbcUrl(),
                "NETPLANNER_DATABASE_USER", EmbeddedPostgres.USER,
                "NETPLANNER_DATABASE_PASSWORD", postgres.password(),
                "NETPLANNER_BROKER_URI", broker.uri());
    }

    private Map<String, String> apiEnvironment(DataFolder folder, Map<String, String> shared) {
        Map<String, String> environment = new HashMap<>(shared);
        environment.put("NETPLANNER_ROLE", "api");
        environment.put("NETPLANNER_DATABASE_POOL", "6");
        environment.put("NETPLANNER_HOST", options.host());
        environment.put("NETPLANNER_PORT", String.valueOf(options.port()));
        environment.put("NETPLANNER_TOKEN_SECRET", folder.secret("token"));
        environment.put("NETPLANNER_ACCOUNTS_PUBLIC_URL", options.publicUrl(System.getenv()));
        return environment;
    }

    private <T extends AutoCloseable> T started(T part) {
        parts.push(part);
        return part;
    }
}
