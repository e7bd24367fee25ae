package io.netplanner.server.deployed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A RabbitMQ of the operating system with the user that the compose file gives its own, on the loopback alone. */
public final class LocalRabbit implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/rabbitmq/lib");
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Path folder;
    private final int port;
    private final String uri;
    private final Map<String, String> settings;
    private Launched server;

    private LocalRabbit(Path folder, int port, String uri, Map<String, String> settings) {
        this.folder = folder;
        this.port = port;
        this.uri = uri;
        this.settings = settings;
        startAgain();
    }

    public static boolean isInstalled() {
        return Files.isDirectory(INSTALLED);
    }

    public static LocalRabbit start(Path folder, int port, Map<String, String> environment, Path passwordFile)
            throws IOException {
        int distribution = Ports.free();
        Path config = folder.resolve("rabbitmq.conf");
        Files.writeString(
                config,
                "listeners.tcp.1 = 127.0.0.1:" + port + "\n"
                        + "default_user = " + environment.get("RABBITMQ_DEFAULT_USER") + "\n"
                        + "default_pass = " + Files.readString(passwordFile).strip() + "\n");
        Map<String, String> settings = new TreeMap<>();
        settings.put("HOME", folder.toString());
        settings.put("RABBITMQ_NODENAME", "netplanner" + port + "@localhost");
        settings.put("RABBITMQ_CONFIG_FILE", config.toString());
        settings.put("RABBITMQ_MNESIA_BASE", folder.resolve("mnesia").toString());
        settings.put("RABBITMQ_LOG_BASE", folder.resolve("log").toString());
        settings.put(
                "RABBITMQ_ENABLED_PLUGINS_FILE",
                folder.resolve("enabled_plugins").toString());
        settings.put("RABBITMQ_DIST_PORT", String.valueOf(distribution));
        settings.put("ERL_EPMD_ADDRESS", "127.0.0.1");
        String uri = "amqp://" + environment.get("RABBITMQ_DEFAULT_USER") + ":"
                + Files.readString(passwordFile).strip() + "@127.0.0.1:" + port;
        return new LocalRabbit(folder, port, uri, settings);
    }

    /** Its address for a client beside the servers. */
    String uri() {
        return uri;
    }

    /** Starts, on the queues of the last time if there was one. */
    void startAgain() {
        server = Launched.start(folder.resolve("rabbitmq.log"), List.of(program()), settings);
        server.awaitReady("RabbitMQ", LIMIT, () -> Ports.answers(port));
    }

    @Override
    public void close() {
        server.close();
    }

    private static String program() {
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.findFirst()
                    .orElseThrow()
                    .resolve("sbin/rabbitmq-server")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
