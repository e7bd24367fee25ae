package io.netplanner.server.platform.internal;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the web frontend: from the folder that the operator names, else from the server's own artefact. */
@Singleton
final class WebClientFiles {

    private static final String RESOURCES = "classpath:web/";

    private final ResourceLoader resources;
    private final Optional<Path> folder;

    WebClientFiles(ResourceLoader resources, @Value("${netplanner.web-dir:}") String folder) {
        this.resources = resources;
        this.folder = folder.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(folder).toAbsolutePath().normalize());
    }

    String place() {
        return folder.map(Path::toString).orElse("this server");
    }

    /** The content of a file, if it is one of the frontend's; nothing outside its folder ever is. */
    Optional<byte[]> find(String path) {
        try {
            return folder.isPresent() ? read(folder.get(), path) : readResource(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> read(Path folder, String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private Optional<byte[]> readResource(String path) throws IOException {
        if (path.contains("..")) {
            return Optional.empty();
        }
        Optional<InputStream> resource = resources.getResourceAsStream(RESOURCES + path);
        if (resource.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = resource.get()) {
            return Optional.of(in.readAllBytes());
        }
    }
}
