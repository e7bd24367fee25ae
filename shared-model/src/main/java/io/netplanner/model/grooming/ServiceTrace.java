package io.netplanner.model.grooming;

import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;

/**
 * Where one service is: on which cards, in which lightpaths, by which routes.
 *
 * @param carried whether it is carried; a remaining service has neither cards nor sections
 * @param cards in the order in which the service meets them, both ends of each pair
 * @param sections in the order of its way
 */
public record ServiceTrace(
        String serviceId,
        String demandId,
        String type,
        String source,
        String destination,
        Protection protection,
        Restoration restoration,
        boolean carried,
        List<Card> cards,
        List<TracedSection> sections) {

    public ServiceTrace {
        cards = List.copyOf(cards);
        sections = List.copyOf(sections);
    }
}
