package io.netplanner.model.grooming;

/**
 * A service on a card.
 *
 * @param line id of the lightpath or groomout by which it leaves the card
 */
public record CardService(
        String serviceId, String demandId, String type, String source, String destination, String line) {}
