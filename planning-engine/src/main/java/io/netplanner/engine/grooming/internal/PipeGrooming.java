package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.Groomout;
import java.util.ArrayList;
import java.util.List;

/**
 * Grooms one pipe: low rates into groomouts, groomouts and clients into muxponder lightpaths, the rest onto
 * transponders; what no card takes and what stays below the threshold is listed as remaining.
 *
 * <p>Stateless and thread-safe: pipes may be groomed at the same time.
 */
final class PipeGrooming {

    /** A low-rate card and the groomouts on its lines. */
    private record GroomoutCard(Xponder card, List<Groomout> groomouts) {}

    private final LineCards cards;
    private final LowRatePacking lowRatePacking;
    private final long threshold;

    PipeGrooming(LineCards cards, double thresholdGbps) {
        this.cards = cards;
        this.lowRatePacking = new LowRatePacking(cards.lowRate());
        this.threshold = Bandwidth.ofGbps(thresholdGbps);
    }

    GroomedPipe groom(Pipe pipe) {
        PipeDraft draft = new PipeDraft(pipe);
        SortedClients clients = SortedClients.of(pipe.services(), cards);
        clients.homeless().forEach(service -> draft.leave(Carried.service(service.id())));
        List<GroomoutCard> groomoutCards = packLowRates(clients, draft);
        clients.muxed().forEach((card, muxed) -> openMuxponders(card, muxed, draft));
        clients.straight().forEach((card, straight) -> openTransponders(card, straight, draft));
        groomoutCards.forEach(card -> buyLit(card, draft));
        return draft.finish();
    }

    private List<GroomoutCard> packLowRates(SortedClients clients, PipeDraft draft) {
        LowRatePacking.Packed packed = lowRatePacking.pack(clients.lowRate());
        // One groomout fewer saves at most one lightpath: the bound must allow for groomouts not proved needed.
        draft.raiseBound(packed.leastGroomouts() - packed.groomouts());
        List<GroomoutCard> groomoutCards = new ArrayList<>();
        packed.byCard()
                .forEach((card, filled) -> filled.cards().forEach(lines -> {
                    List<Groomout> groomouts = lines.stream()
                            .map(line -> draft.addGroomout(card, line))
                            .toList();
                    groomouts.forEach(groomout -> plugIn(groomout, card, clients));
                    groomoutCards.add(new GroomoutCard(card, groomouts));
                }));
        return groomoutCards;
    }

    private void plugIn(Groomout groomout, Xponder card, SortedClients clients) {
        Xponder muxponder = cards.findMuxponderForGroomoutsOf(card).orElseThrow();
        clients.addMuxed(
                muxponder,
                new LineClient(
                        Carried.groomout(groomout.id()),
                        card.name(),
                        Bandwidth.ofGbps(groomout.loadGbps()),
                        Bandwidth.ofGbps(card.lineRateGbps())));
    }

    private void openMuxponders(Xponder card, List<LineClient> clients, PipeDraft draft) {
        CardFilling filling = new CardFilling(card);
        FilledCards filled = filling.fewest(clients);
        OpenedLines opened = new ThresholdFilling(card, threshold).choose(filled.lines());
        opened.left().forEach(client -> draft.leave(client.carried()));
        if (opened.left().isEmpty() && opened.lines().equals(filled.lines())) {
            draft.raiseBound(filled.lowerBound());
            filled.cards().forEach(lines -> light(card, lines, draft));
        } else {
            draft.raiseBound(filling.fewest(opened.clients()).lowerBound());
            opened.lines().forEach(line -> light(card, List.of(line), draft));
        }
    }

    private static void openTransponders(Xponder card, List<LineClient> clients, PipeDraft draft) {
        draft.raiseBound(clients.size());
        for (int first = 0; first < clients.size(); first += card.lines()) {
            List<LineClient> onCard = clients.subList(first, Math.min(first + card.lines(), clients.size()));
            light(card, onCard.stream().map(List::of).toList(), draft);
        }
    }

    private static void light(Xponder card, List<List<LineClient>> lines, PipeDraft draft) {
        draft.addCards(
                card, lines.stream().map(line -> draft.addLightpath(card, line)).toList());
    }

    /** Nobody buys a card for groomouts that stay behind. */
    private static void buyLit(GroomoutCard groomoutCard, PipeDraft draft) {
        List<String> lit = groomoutCard.groomouts().stream()
                .map(Groomout::id)
                .filter(id -> !draft.isRemaining(id))
                .toList();
        if (!lit.isEmpty()) {
            draft.addCards(groomoutCard.card(), lit);
        }
    }
}
