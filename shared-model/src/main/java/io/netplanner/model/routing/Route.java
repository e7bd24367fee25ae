package io.netplanner.model.routing;

import java.util.List;

/**
 * A walk through the topology with a channel on each of its transparent segments.
 *
 * @param nodes from source to destination, one more than {@code links}
 * @param regenerators nodes, in order, where one segment ends and the next begins
 */
public record Route(
        List<String> nodes, List<String> links, double lengthKm, List<Segment> segments, List<String> regenerators) {

    public Route {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        segments = List.copyOf(segments);
        regenerators = List.copyOf(regenerators);
    }
}
