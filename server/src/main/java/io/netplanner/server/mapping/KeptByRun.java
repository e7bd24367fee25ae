package io.netplanner.server.mapping;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn from the results that were asked for last: a result never changes, and whoever walks through it asks
 * again and again.
 *
 * <p>Holds a few, since what a large plan gives takes tens of megabytes, and gives them up before memory runs out.
 * Thread-safe; two who ask at once for what is not kept both read it.
 */
final class KeptByRun<V> {

    static final int MOST = 3;

    private final Map<UUID, SoftReference<V>> kept = new LinkedHashMap<>(MOST + 1, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, SoftReference<V>> eldest) {
            return size() > MOST;
        }
    };

    /** @param read draws it from the result of the run where it is not kept */
    V of(UUID runId, Supplier<V> read) {
        V known = find(runId);
        if (known != null) {
            return known;
        }
        V fresh = read.get();
        synchronized (kept) {
            kept.put(runId, new SoftReference<>(fresh));
        }
        return fresh;
    }

    private @Nullable V find(UUID runId) {
        synchronized (kept) {
            SoftReference<V> reference = kept.get(runId);
            return reference == null ? null : reference.get();
        }
    }
}
