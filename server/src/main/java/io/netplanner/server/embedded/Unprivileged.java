package io.netplanner.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Turns a command into one that PostgreSQL accepts: it refuses to run as root.
 *
 * <p>Root gets a user namespace in which it is nobody, while its files stay its own. Any other user needs nothing.
 */
final class Unprivileged {

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged detect() {
        if (!isRoot()) {
            return new Unprivileged(List.of());
        }
        List<String> namespace = List.of("unshare", "-U");
        if (!works(namespace)) {
            throw new StartFailure(
                    "PostgreSQL refuses to run as root, and this system does not let root shed its rights"
                            + " (unshare -U). Start NetPlanner as an ordinary user.");
        }
        return new Unprivileged(namespace);
    }

    List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(program);
        return command;
    }

    private static boolean isRoot() {
        try {
            Path self = Path.of("/proc/self");
            return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
