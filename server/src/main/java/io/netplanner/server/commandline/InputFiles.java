package io.netplanner.server.commandline;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Reads input files whole; why one cannot be read is a finding like any other. */
final class InputFiles {

    private static final long MAX_BYTES = 64L * 1024 * 1024;

    private InputFiles() {}

    /** What the reader makes of the file; its findings, or the one that the file cannot be read. */
    static <T> Checked<T> read(Path file, Function<ImportFile, Checked<T>> reader) {
        if (!Files.exists(file)) {
            return unreadable("FILE_MISSING", "The file does not exist. Check the path.");
        }
        if (Files.isDirectory(file)) {
            return unreadable("FILE_IS_FOLDER", "This is a folder. Name a file in it.");
        }
        if (!Files.isReadable(file)) {
            return unreadable("FILE_UNREADABLE", "The file may not be read. Check its permissions.");
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                return unreadable(
                        "FILE_TOO_LARGE", "The file is larger than " + MAX_BYTES / (1024 * 1024) + " MB. Split it.");
            }
            return reader.apply(new ImportFile(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        } catch (IOException e) {
            return unreadable("FILE_UNREADABLE", "The file cannot be read: " + e.getMessage());
        }
    }

    private static <T> Checked<T> unreadable(String code, String message) {
        return Checked.of(null, List.of(Issue.error(code, "", message)));
    }
}
