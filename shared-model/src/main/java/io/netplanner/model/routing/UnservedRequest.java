package io.netplanner.model.routing;

import java.util.Objects;

/** A request that could not be served, and why, in words. The run still succeeded. */
public record UnservedRequest(String requestId, String reason) {

    public UnservedRequest {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(reason, "reason");
    }
}
