package io.netplanner.server.deployed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Short programs of the operating system, and who we are to it. */
final class Processes {

    private Processes() {}

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** Runs to the end and returns the exit code. */
    static int run(Path log, List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(log.getParent().toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
