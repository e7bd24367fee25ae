package io.netplanner.desktop.inspector;

import io.netplanner.desktop.grooming.Carriage;
import io.netplanner.model.grooming.CardUse;
import io.netplanner.model.grooming.ServiceTrace;
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

    /** A lightpath, and what it carries once that is known. */
    record OfLightpath(Lightpath lightpath, Optional<Carriage> carriage) implements Inspected {}

    /** A service, with its cards, lightpaths, routes and spare. */
    record OfService(ServiceTrace service) implements Inspected {}

    /** A card, with the services that pass it and the ids of the lightpaths by which they leave. */
    record OfCard(CardUse use, List<String> lightpaths) implements Inspected {}

    /** A service or a card of which nothing is known, or not yet; says why. */
    record Untraced(String id, String reason) implements Inspected {}
}
