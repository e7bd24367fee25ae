package io.netplanner.server.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real PostgreSQL that can go away and come back on the same port with the same data. */
final class StoppablePostgres implements AutoCloseable {

    private final Path folder;
    private final int port;
    private EmbeddedPostgres running;

    private StoppablePostgres(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        startAgain();
    }

    static StoppablePostgres start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            return new StoppablePostgres(Files.createTempDirectory("stoppable-postgres"), port);
        }
    }

    TestDatabase database() {
        return TestDatabase.at("jdbc:postgresql://localhost:" + port + "/postgres");
    }

    void stop() throws IOException {
        running.close();
    }

    void startAgain() throws IOException {
        running = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    @Override
    public void close() throws IOException {
        running.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
