package io.netplanner.server.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What every line that this thread logs says besides its message: the request and the run that it is about. */
public final class LogContext implements AutoCloseable {

    public static final String REQUEST_ID = "requestId";
    private static final String RUN_ID = "runId";

    private final Map<String, String> entries;

    private LogContext(Map<String, String> entries) {
        this.entries = entries;
        entries.forEach(MDC::put);
    }

    /** @param requestId of the request that submitted the run; absent for one of an older release */
    public static LogContext ofRun(UUID runId, @Nullable String requestId) {
        Map<String, String> entries = new HashMap<>(Map.of(RUN_ID, runId.toString()));
        if (requestId != null) {
            entries.put(REQUEST_ID, requestId);
        }
        return new LogContext(entries);
    }

    /** The id of the request that this thread answers. */
    public static @Nullable String findRequestId() {
        return MDC.get(REQUEST_ID);
    }

    @Override
    public void close() {
        entries.keySet().forEach(MDC::remove);
    }
}
