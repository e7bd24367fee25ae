package io.netplanner.model.routing;

import java.util.List;

/** A file of lightpath requests, for routing by itself. */
public record LightpathRequests(int formatVersion, List<LightpathRequest> requests) {

    public static final int FORMAT_VERSION = 1;

    public LightpathRequests {
        requests = List.copyOf(requests);
    }

    public LightpathRequests(List<LightpathRequest> requests) {
        this(FORMAT_VERSION, requests);
    }
}
