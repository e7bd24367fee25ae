package io.netplanner.model.routing;

import java.util.Objects;

/**
 * How full a link is: channels (on the flexible grid slots of 12.5 GHz) in use in either direction.
 *
 * @param working lit by working routes
 * @param protection lit by protection routes
 * @param restoration set aside for restoration and not lit otherwise, shared spare counted once
 */
public record LinkOccupancy(String linkId, int working, int protection, int restoration) {
    public LinkOccupancy {
        Objects.requireNonNull(linkId, "linkId");
    }

    public int total() {
        return working + protection + restoration;
    }
}
