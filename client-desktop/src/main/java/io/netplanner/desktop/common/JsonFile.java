package io.netplanner.desktop.common;

import com.fasterxml.jackson.databind.JavaType;
import io.netplanner.desktop.client.ClientJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One value kept as a JSON file that is whole at every moment: written aside, forced to disk, then moved in place. */
public final class JsonFile<T> {

    private final Path path;
    private final JavaType type;

    public JsonFile(Path path, Class<T> type) {
        this(path, ClientJson.mapper().constructType(type));
    }

    /** @param type says the parameters of {@code T}, where it has some */
    public JsonFile(Path path, JavaType type) {
        this.path = path;
        this.type = type;
    }

    /** The value, or nothing when there is no file or it cannot be read any more. */
    public Optional<T> find() {
        try {
            return Optional.of(ClientJson.mapper().<T>readValue(path.toFile(), type));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public synchronized void write(T value) {
        Path aside = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.getParent());
            Files.write(aside, ClientJson.mapper().writerFor(type).writeValueAsBytes(value));
            force(aside);
            Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written. Maybe the disk is full.", e);
        }
    }

    public synchronized void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be deleted.", e);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
