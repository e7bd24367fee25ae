package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.equipment.ClientLimit;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.Groomout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All lines of a card together use no more client ports than it has, and only clients that it accepts. */
final class CardPortsRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        List<Card> cards = view.result().cards();
        for (int i = 0; i < cards.size(); i++) {
            Optional<Xponder> type = view.catalogue().findXponder(cards.get(i).type());
            if (type.isPresent()) {
                check(cards.get(i), type.get(), "/cards/" + i, view, findings);
            }
        }
    }

    private static void check(Card card, Xponder type, String pointer, GroomingView view, Findings findings) {
        List<Carried> clients = card.lines().stream()
                .flatMap(id -> CardLine.find(id, type, view).stream())
                .flatMap(line -> line.clients().stream())
                .toList();
        if (clients.size() > type.clientPorts()) {
            findings.add(
                    "GROOMING_TOO_MANY_PORTS",
                    pointer,
                    "Card %s has %d clients, a %s has %d ports.",
                    card.id(),
                    clients.size(),
                    type.name(),
                    type.clientPorts());
        }
        clients.stream()
                .filter(client -> !isAccepted(client, type, view))
                .forEach(client -> findings.add(
                        "GROOMING_TYPE_NOT_ACCEPTED",
                        pointer,
                        "Card %s: a %s takes no %s, which %s is.",
                        card.id(),
                        type.name(),
                        typeOf(client, view).orElse("client of unknown type"),
                        client.id()));
        checkLimits(card, type, clients, pointer, view, findings);
    }

    private static boolean isAccepted(Carried client, Xponder type, GroomingView view) {
        List<String> accepted = client.kind() == CarriedKind.SERVICE ? type.clientTypes() : type.acceptsGroomoutsOf();
        return typeOf(client, view).filter(accepted::contains).isPresent();
    }

    private static Optional<String> typeOf(Carried client, GroomingView view) {
        return client.kind() == CarriedKind.SERVICE
                ? view.findService(client.id()).map(AskedService::type)
                : view.findGroomout(client.id()).map(Groomout::cardType);
    }

    private static void checkLimits(
            Card card, Xponder type, List<Carried> clients, String pointer, GroomingView view, Findings findings) {
        for (ClientLimit limit : type.clientLimits()) {
            Stream<String> types = clients.stream().flatMap(client -> typeOf(client, view).stream());
            long used = types.filter(limit.serviceType()::equals).count();
            if (used > limit.ports()) {
                findings.add(
                        "GROOMING_TOO_MANY_PORTS",
                        pointer,
                        "Card %s has %d %s, a %s takes at most %d.",
                        card.id(),
                        used,
                        limit.serviceType(),
                        type.name(),
                        limit.ports());
            }
        }
    }
}
