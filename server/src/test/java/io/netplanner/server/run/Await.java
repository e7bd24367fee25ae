package io.netplanner.server.run;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a condition instead of a time. */
public final class Await {

    private static final Duration LIMIT = Duration.ofSeconds(180);

    private Await() {}

    /** The first value that fits; what the last one was is said when none does. */
    public static <T> T until(Supplier<T> source, Predicate<T> fits) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        T value = source.get();
        while (!fits.test(value)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited " + LIMIT.toSeconds() + " s in vain, last: " + value);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            value = source.get();
        }
        return value;
    }
}
