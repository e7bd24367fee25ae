package io.netplanner.desktop.grooming;

import io.netplanner.model.grooming.Card;
import java.util.List;

/**
 * What a lightpath carries, and on which cards it ends. Loads and rates Gb/s.
 *
 * @param serviceIds those with a port of their own and those within groomouts
 */
public record Carriage(double loadGbps, double rateGbps, List<String> serviceIds, int groomouts, List<Card> cards) {

    public Carriage {
        serviceIds = List.copyOf(serviceIds);
        cards = List.copyOf(cards);
    }
}
