package io.netplanner.model.grooming;

import java.util.List;

/** The lightpaths a carried service crosses, from its demand's source to its destination. */
public record ServicePath(String serviceId, List<String> lightpathIds) {

    public ServicePath {
        lightpathIds = List.copyOf(lightpathIds);
    }
}
