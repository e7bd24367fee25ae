package io.netplanner.server.embedded;

import java.util.List;

/** What the JVM of a worker process is told. */
final class WorkerOptions {

    /** Replaces the defaults: options separated by blanks. */
    static final String VARIABLE = "NETPLANNER_WORKER_JAVA_OPTIONS";

    /** A worker without memory ends and is started anew: what is left of its threads cannot be relied on. */
    static final List<String> DEFAULTS = List.of(
            "-XX:+UseSerialGC",
            "-Xmx384m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private WorkerOptions() {}

    static List<String> fromEnvironment() {
        String chosen = System.getenv(VARIABLE);
        return chosen == null || chosen.isBlank()
                ? DEFAULTS
                : List.of(chosen.strip().split("\\s+"));
    }
}
