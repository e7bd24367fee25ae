package io.netplanner.model.grooming.draft;

import java.util.List;

/**
 * A service that is to change lightpaths on its way.
 *
 * @param stops nodes at which it boards and leaves lightpaths, its demand's source first and destination last
 */
public record ServiceSplit(String serviceId, List<String> stops) {

    public ServiceSplit {
        stops = List.copyOf(stops);
    }
}
