package io.netplanner.server.embedded;

import java.time.Duration;

/** Longer and longer pauses while something keeps failing soon after its start. Not thread-safe. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HEALTHY = Duration.ofSeconds(60);

    private Duration pause = FIRST;
    private long lastFailure = System.nanoTime();

    Duration next() {
        long now = System.nanoTime();
        if (now - lastFailure > HEALTHY.toNanos()) {
            pause = FIRST;
        }
        lastFailure = now;
        Duration result = pause;
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        return result;
    }
}
