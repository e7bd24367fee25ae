package io.netplanner.engine.bound;

import io.netplanner.engine.network.OpenArcs;
import io.netplanner.model.traffic.Protection;

/**
 * Equal requests, counted.
 *
 * @param open the arcs they may walk
 * @param requests how many they are
 * @param width channels that each lights
 * @param failures links that may fail together and must be answered by another route: 0 without restoration, 1 or 2
 * @param roams whether they may walk wherever any other may
 */
public record Commodity(
        int source,
        int target,
        Protection protection,
        boolean bidirectional,
        OpenArcs open,
        int requests,
        int width,
        int failures,
        boolean roams) {
    public Commodity(
            int source,
            int target,
            Protection protection,
            boolean bidirectional,
            OpenArcs open,
            int requests,
            int width,
            int failures) {
        this(source, target, protection, bidirectional, open, requests, width, failures, true);
    }

    /** Whether links that they cannot do without in a failure are theirs alone on their channels. */
    public boolean isExclusive() {
        return failures > 0 && roams;
    }

    /** Channels that they light together on each link of their route. */
    public int units() {
        return requests * width;
    }

    /** Routes that are lit for each at the same time. */
    public int routes() {
        return protection.isProtected() ? 2 : 1;
    }

    /** The same requests, counted with others that differ in nothing else. */
    public Commodity plus(Commodity equal) {
        int both = requests + equal.requests();
        return new Commodity(source, target, protection, bidirectional, open, both, width, failures, roams);
    }

    /** The other way round. */
    public Commodity reversed() {
        return new Commodity(target, source, protection, bidirectional, open, requests, width, failures, roams);
    }

    /** What is lit once links have failed: every route by itself, anywhere on what is left. */
    public Commodity without(OpenArcs left) {
        return new Commodity(
                source, target, Protection.NONE, bidirectional, left, requests, width * routes(), failures);
    }
}
