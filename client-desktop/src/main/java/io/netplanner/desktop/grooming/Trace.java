package io.netplanner.desktop.grooming;

import io.netplanner.model.grooming.CardUse;
import io.netplanner.model.grooming.ServiceTrace;

/** What is known of the service or card that is selected. */
public sealed interface Trace {

    Trace NOTHING = new Nothing();

    /** Neither a service nor a card is selected, or no result is on show. */
    record Nothing() implements Trace {}

    /** The server is being asked. */
    record Asked(String id) implements Trace {}

    /** The result on show does not know it, for the reason given. */
    record Unknown(String id, String reason) implements Trace {}

    /** A service: its cards, lightpaths, routes and spare. */
    record OfService(ServiceTrace service) implements Trace {}

    /** A card: whose services pass it. */
    record OfCard(CardUse use) implements Trace {}
}
