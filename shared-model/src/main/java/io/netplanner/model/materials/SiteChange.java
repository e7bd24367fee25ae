package io.netplanner.model.materials;

import java.util.List;

/** The parts of one site whose number changes; a site that one list lacks has none of them there. */
public record SiteChange(String site, List<PartChange> parts) {

    public SiteChange {
        parts = List.copyOf(parts);
    }
}
