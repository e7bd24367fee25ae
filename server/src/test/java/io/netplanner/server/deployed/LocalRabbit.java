package io.netplanner.server.deployed;

import java.io.IOException;
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

    private final Launched server;

    private LocalRabbit(Launched server) {
        this.server = server;
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
        Launched server = Launched.start(folder.resolve("rabbitmq.log"), List.of(program()), settings);
        server.awaitReady("RabbitMQ", LIMIT, () -> Ports.answers(port));
        return new LocalRabbit(server);
    }

    @Override
    public void close() {
        server.close();
    }

    private static String program() throws IOException {
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.findFirst()
                    .orElseThrow()
                    .resolve("sbin/rabbitmq-server")
                    .toString();
        }
    }
}
