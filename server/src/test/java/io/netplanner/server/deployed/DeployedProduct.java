package io.netplanner.server.deployed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every service of the compose file as processes of this machine, in as many replicas as it says. */
final class DeployedProduct implements AutoCloseable {

    static final String SETUP_TOKEN = "a-token-chosen-by-the-operator-of-this-test";
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final ComposeFile compose = ComposeFile.read();
    private final Path folder;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final List<Replica> apiServers = new ArrayList<>();
    private final List<Replica> workers = new ArrayList<>();
    private final List<Integer> apiPorts = new ArrayList<>();
    private LocalPostgres database;
    private LocalRabbit broker;
    private final int databasePort = Ports.free();
    private final int brokerPort = Ports.free();
    private final int edgePort = Ports.free();

    private final Map<String, String> serverSettings;
    private final Line databaseLine = Line.to(databasePort);
    private final Line brokerLine = Line.to(brokerPort);

    private DeployedProduct(Path folder, Map<String, String> serverSettings) {
        this.folder = folder;
        this.serverSettings = serverSettings;
    }

    static DeployedProduct start(Path folder) throws IOException {
        return start(folder, Map.of());
    }

    /** @param serverSettings what an operator adds to the environment of API servers and workers */
    static DeployedProduct start(Path folder, Map<String, String> serverSettings) throws IOException {
        DeployedProduct product = new DeployedProduct(folder, serverSettings);
        try {
            product.startParts();
            return product;
        } catch (IOException | RuntimeException | AssertionError e) {
            product.close();
            throw e;
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + edgePort);
    }

    List<Replica> apiServers() {
        return List.copyOf(apiServers);
    }

    List<Replica> workers() {
        return List.copyOf(workers);
    }

    LocalPostgres database() {
        return database;
    }

    LocalRabbit broker() {
        return broker;
    }

    /** The network from the servers to the database, … */
    Line databaseLine() {
        return databaseLine;
    }

    /** … and to the broker. */
    Line brokerLine() {
        return brokerLine;
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void startParts() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        writeSecrets();
        parts.push(databaseLine);
        parts.push(brokerLine);
        database = LocalPostgres.start(
                part("database"), databasePort, compose.environment("database"), secret("database-password"));
        parts.push(database);
        broker =
                LocalRabbit.start(part("broker"), brokerPort, compose.environment("broker"), secret("broker-password"));
        parts.push(broker);
        ImageFolder server = ImageFolder.assemble(compose.dockerfile("api"), folder.resolve("server-image"));
        for (int n = 0; n < compose.replicas("api"); n++) {
            apiPorts.add(Ports.free());
            apiServers.add(startServer(
                    "api",
                    n,
                    server,
                    Map.of(
                            "NETPLANNER_PORT",
                            String.valueOf(apiPorts.getLast()),
                            "NETPLANNER_SETUP_TOKEN",
                            SETUP_TOKEN)));
        }
        for (int n = 0; n < compose.replicas("worker"); n++) {
            workers.add(startServer("worker", n, server, Map.of()));
        }
        for (int n = 0; n < apiServers.size(); n++) {
            int port = apiPorts.get(n);
            apiServers.get(n).process().awaitReady("API server " + n, LIMIT, () -> isReady(port));
        }
        startEdge();
    }

    private Replica startServer(String service, int number, ImageFolder image, Map<String, String> more)
            throws IOException {
        Dockerfile dockerfile = compose.dockerfile(service);
        Map<String, String> environment = new TreeMap<>(dockerfile.environment());
        compose.environment(service).forEach((name, value) -> environment.put(name, onThisMachine(value)));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(more);
        environment.putAll(serverSettings);
        Path log = part(service + "-" + number).resolve("log");
        List<String> command = Launched.asUser(
                dockerfile.user(), List.of(image.path(dockerfile.entrypoint()).toString()));
        Replica server = Replica.start(() -> Launched.start(log, command, environment));
        parts.push(server);
        return server;
    }

    private void startEdge() throws IOException {
        Dockerfile dockerfile = compose.dockerfile("edge");
        ImageFolder image = ImageFolder.assemble(dockerfile, folder.resolve("edge-image"));
        Path work = part("edge");
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxrwxrwx"));
        Map<String, String> environment = new TreeMap<>(compose.environment("edge"));
        environment.put("NETPLANNER_API_SERVERS", apiAddresses());
        environment.put("NETPLANNER_EDGE_PORT", String.valueOf(edgePort));
        environment.put("NETPLANNER_EDGE_CONF", image.path("/etc/netplanner").toString());
        environment.put(
                "NETPLANNER_WEB_DIR", image.path("/usr/share/netplanner/web").toString());
        environment.put("NETPLANNER_EDGE_WORK", work.resolve("run").toString());
        environment.put("NETPLANNER_ACCESS_LOG", work.resolve("access.log").toString());
        environment.put("PATH", System.getenv("PATH") + ":/usr/sbin");
        Launched edge = Launched.start(
                work.resolve("log"),
                Launched.asUser(
                        dockerfile.user(),
                        List.of(image.path(dockerfile.entrypoint()).toString())),
                environment);
        parts.push(edge);
        edge.awaitReady("the edge", LIMIT, () -> Ports.answers(edgePort));
    }

    private static boolean isReady(int port) throws IOException, InterruptedException {
        return Web.at(URI.create("http://127.0.0.1:" + port))
                        .get("/health/readiness")
                        .statusCode()
                == 200;
    }

    private String apiAddresses() {
        return apiPorts.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(" "));
    }

    private String onThisMachine(String value) {
        return value.replace("database:5432", "127.0.0.1:" + databaseLine.port())
                .replace("broker:5672", "127.0.0.1:" + brokerLine.port())
                .replace("/run/secrets", folder.resolve("secrets").toString());
    }

    private void writeSecrets() throws IOException {
        SecureRandom random = new SecureRandom();
        Files.createDirectory(folder.resolve("secrets"));
        for (String name : compose.secrets()) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            Files.writeString(secret(name), HexFormat.of().formatHex(bytes));
        }
    }

    private Path secret(String name) {
        return folder.resolve("secrets").resolve(name);
    }

    private Path part(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }
}
