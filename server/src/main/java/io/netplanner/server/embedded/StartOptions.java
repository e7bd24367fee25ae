package io.netplanner.server.embedded;

import java.nio.file.Path;
import java.util.Map;

/** How to start the embedded product. */
public record StartOptions(String host, int port, Path data, boolean seed, int workers) {

    public StartOptions {
        if (port < 1 || port > 65_535) {
            throw new StartFailure("Port " + port + " is outside 1 to 65535. Choose another with --port.");
        }
        if (workers < 0 || workers > 64) {
            throw new StartFailure("The number of workers " + workers + " is outside 0 to 64. Mend --workers.");
        }
    }

    /** What links in messages begin with: what the operator says, else the address that is served. */
    String publicUrl(Map<String, String> environment) {
        return environment.getOrDefault("NETPLANNER_ACCOUNTS_PUBLIC_URL", "http://localhost:" + port);
    }
}
