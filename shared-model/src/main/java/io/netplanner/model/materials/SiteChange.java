package io.netplanner.model.materials;

import java.util.List;

/** The parts of one site that change in number or price; a site that one list lacks has none of them there. */
public record SiteChange(String site, List<PartChange> parts) {

    public SiteChange {
        parts = List.copyOf(parts);
    }
}
