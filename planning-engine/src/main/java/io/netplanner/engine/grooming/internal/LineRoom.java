package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.List;

/** Whether one more client fits a line of a card that has the card's ports to itself. */
final class LineRoom {

    private final Xponder card;
    private final long capacity;

    LineRoom(Xponder card) {
        this.card = card;
        this.capacity = Bandwidth.ofGbps(card.lineRateGbps());
    }

    boolean fits(List<LineClient> line, LineClient client) {
        long size = line.stream().mapToLong(LineClient::size).sum();
        long ofType = line.stream().filter(c -> c.type().equals(client.type())).count();
        return line.size() < card.clientPorts()
                && size + client.size() <= capacity
                && ofType < LineCards.limit(card, client.type());
    }
}
