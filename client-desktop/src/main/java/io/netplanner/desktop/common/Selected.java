package io.netplanner.desktop.common;

/** The one thing that the whole window looks at. */
public sealed interface Selected {

    /** Nothing in particular. */
    record Nothing() implements Selected {}

    /** A node of the topology. */
    record OfNode(String name) implements Selected {}

    /** A link of the topology. */
    record OfLink(String id) implements Selected {}

    /** A demand of the traffic matrix. */
    record OfDemand(String id) implements Selected {}

    /** A lightpath of the result on show. */
    record OfLightpath(String requestId) implements Selected {}

    /** A service, asked for by a demand and carried in the result on show. */
    record OfService(String id) implements Selected {}

    /** A card of the result on show. */
    record OfCard(String id) implements Selected {}

    Selected NOTHING = new Nothing();
}
