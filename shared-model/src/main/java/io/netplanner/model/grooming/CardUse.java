package io.netplanner.model.grooming;

import java.util.List;

/**
 * Whose a card is: the services that pass it. On a muxponder that takes groomouts these are the services within them.
 */
public record CardUse(Card card, List<CardService> services) {

    public CardUse {
        services = List.copyOf(services);
    }
}
