package io.netplanner.server.commandline;

import io.netplanner.server.exchange.ImportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads input files whole, and says in one line why one cannot be read. */
final class InputFiles {

    private static final long MAX_BYTES = 64L * 1024 * 1024;

    private InputFiles() {}

    static ImportFile read(Path file) {
        if (!Files.exists(file)) {
            throw new CommandFailure(file + " does not exist. Check the path.");
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailure(file + " is a folder. Name a file in it.");
        }
        if (!Files.isReadable(file)) {
            throw new CommandFailure(file + " may not be read. Check its permissions.");
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new CommandFailure(file + " is larger than " + MAX_BYTES / (1024 * 1024) + " MB. Split it.");
            }
            return new ImportFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new CommandFailure(file + " cannot be read: " + e.getMessage());
        }
    }
}
