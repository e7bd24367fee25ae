package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.draft.DraftCard;
import java.util.ArrayList;
import java.util.List;

/** A line of a card that is there already, and how much more it takes. Lines of one card share its ports. */
final class LitLine {

    private final DraftCard card;
    private final Xponder type;
    private final String id;
    private final List<LineClient> onCard;
    private final List<LineClient> clients = new ArrayList<>();
    private Strength strength;

    /** @param onCard clients of all lines of the card, shared by them */
    LitLine(DraftCard card, Xponder type, String id, List<LineClient> onCard, Strength strength) {
        this.card = card;
        this.type = type;
        this.id = id;
        this.onCard = onCard;
        this.strength = strength;
    }

    String id() {
        return id;
    }

    Xponder type() {
        return type;
    }

    NodePair ends() {
        return NodePair.of(card.near().node(), card.far().node());
    }

    List<LineClient> clients() {
        return clients;
    }

    Strength strength() {
        return strength;
    }

    /** A groomout is as strong as the weakest lightpath it rides. */
    void isOnlyAsStrongAs(Strength lightpath) {
        strength = strength.weakerOf(lightpath);
    }

    boolean takes(LineClient client, Strength needed) {
        boolean accepted = type.clientTypes().contains(client.type())
                || type.acceptsGroomoutsOf().contains(client.type());
        long size = clients.stream().mapToLong(LineClient::size).sum();
        long ofType = onCard.stream()
                .filter(other -> other.type().equals(client.type()))
                .count();
        return accepted
                && strength.covers(needed)
                && onCard.size() < type.clientPorts()
                && ofType < LineCards.limit(type, client.type())
                && size + client.size() <= Bandwidth.ofGbps(type.lineRateGbps());
    }

    void add(LineClient client) {
        clients.add(client);
        onCard.add(client);
    }
}
