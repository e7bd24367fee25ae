package io.netplanner.desktop.inspector;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LinkUse;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.traffic.Demand;
import java.util.List;
import java.util.Optional;

/** All that is known of what is selected. */
sealed interface Inspected {

    /** Nothing is selected, or it is gone. */
    record Nothing() implements Inspected {}

    /** A node with the links that end there and the ids of the demands that do. */
    record OfNode(Node node, List<Link> links, List<String> demands) implements Inspected {}

    /** A link, what is lit on it, and what goes over it. {@code channels} is the size of the grid. */
    record OfLink(Link link, Optional<LinkUse> use, int channels, List<Lightpath> lightpaths) implements Inspected {}

    /** A demand. */
    record OfDemand(Demand demand) implements Inspected {}

    /** A lightpath. */
    record OfLightpath(Lightpath lightpath) implements Inspected {}
}
