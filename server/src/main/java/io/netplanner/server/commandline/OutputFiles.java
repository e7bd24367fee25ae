package io.netplanner.server.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netplanner.model.json.CanonicalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes results, each whole or not at all, and says in one line why one cannot be written. What is no file, such as
 * {@code /dev/stdout}, is written into; a link stays, the file behind it is replaced.
 */
final class OutputFiles {

    private OutputFiles() {}

    /** Asked before anything is computed, so that no result is lost for want of a place. */
    static void requireFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandFailure("The folder " + folder + " cannot be made: " + reason(e) + ". Choose another.");
        }
        if (!Files.isWritable(folder)) {
            throw new CommandFailure("The folder " + folder + " may not be written to. Choose another.");
        }
    }

    /** As {@link #requireFolder}, for a file to be written. */
    static void requireFile(Path file) {
        if (file.toString().isEmpty()) {
            throw new CommandFailure("The file to write has no name. Name one.");
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailure(file + " is a folder. Name the file to write in it.");
        }
        requireFolder(file.toAbsolutePath().getParent());
    }

    static void writeJson(Path file, Object document) {
        try {
            write(file, CanonicalJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the model can be written", e);
        }
    }

    static void write(Path file, byte[] content) {
        requireFile(file);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, content);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
        } catch (IOException e) {
            throw new CommandFailure(file + " cannot be written: " + reason(e) + ".");
        }
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path partial = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(partial, content);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static String reason(IOException e) {
        String name = e.getClass().getSimpleName().replaceAll("Exception$", "");
        return e.getMessage() == null ? name : name + " " + e.getMessage();
    }
}
