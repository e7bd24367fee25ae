package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.Groomout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Grooms one pipe: low rates into groomouts, groomouts and clients into muxponder lightpaths, the rest onto
 * transponders; what no card takes and what stays below the threshold is listed as remaining.
 *
 * <p>Stateless and thread-safe: pipes may be groomed at the same time.
 */
final class PipeGrooming {

    private final LineCards cards;
    private final LowRatePacking lowRatePacking;
    private final long threshold;

    PipeGrooming(LineCards cards, double thresholdGbps) {
        this.cards = cards;
        this.lowRatePacking = new LowRatePacking(cards.lowRate());
        this.threshold = Bandwidth.ofGbps(thresholdGbps);
    }

    GroomedPipe groom(Pipe pipe) {
        PreparedPipe prepared = prepare(pipe);
        prepared.clients().muxed().forEach((card, muxed) -> openMuxponders(card, muxed, prepared.draft()));
        prepared.openTransponders(cards);
        // What the threshold left behind may have freed lines of its cards.
        return CardSharing.share(List.of(prepared.finish()), types(pipe)).getFirst();
    }

    private static Map<Carried, String> types(Pipe pipe) {
        return pipe.services().stream()
                .collect(Collectors.toMap(service -> Carried.service(service.id()), ClientService::type));
    }

    /** Packs the low rates and lists what no card takes; opens nothing yet. */
    PreparedPipe prepare(Pipe pipe) {
        PipeDraft draft = new PipeDraft(pipe);
        SortedClients clients = SortedClients.of(pipe.services(), cards);
        clients.homeless().forEach(service -> draft.leave(Carried.service(service.id())));
        return new PreparedPipe(draft, clients, packLowRates(clients, draft));
    }

    private List<PreparedPipe.GroomoutCard> packLowRates(SortedClients clients, PipeDraft draft) {
        LowRatePacking.Packed packed = lowRatePacking.pack(clients.lowRate());
        // One groomout fewer saves at most one lightpath: the bound must allow for groomouts not proved needed.
        draft.raiseBound(packed.leastGroomouts() - packed.groomouts());
        List<PreparedPipe.GroomoutCard> groomoutCards = new ArrayList<>();
        packed.byCard()
                .forEach((card, filled) -> filled.cards().forEach(lines -> {
                    List<Groomout> groomouts = lines.stream()
                            .map(line -> draft.addGroomout(card, line))
                            .toList();
                    groomouts.forEach(groomout -> plugIn(groomout, card, clients));
                    groomoutCards.add(new PreparedPipe.GroomoutCard(card, groomouts));
                }));
        return groomoutCards;
    }

    private void plugIn(Groomout groomout, Xponder card, SortedClients clients) {
        clients.addMuxed(cards.findMuxponderForGroomoutsOf(card).orElseThrow(), clientOf(groomout, card));
    }

    /** A groomout as a client of a lightpath: it takes the whole rate of its line. */
    static LineClient clientOf(Groomout groomout, Xponder card) {
        return new LineClient(
                Carried.groomout(groomout.id()),
                card.name(),
                Bandwidth.ofGbps(groomout.loadGbps()),
                Bandwidth.ofGbps(card.lineRateGbps()));
    }

    private void openMuxponders(Xponder card, List<LineClient> clients, PipeDraft draft) {
        CardFilling filling = new CardFilling(card);
        FilledCards filled = filling.fewest(clients);
        OpenedLines opened = new ThresholdFilling(card, threshold).choose(filled.lines());
        opened.left().forEach(client -> draft.leave(client.carried()));
        if (opened.left().isEmpty() && opened.lines().equals(filled.lines())) {
            draft.raiseBound(filled.lowerBound());
            filled.cards().forEach(lines -> draft.light(card, lines));
        } else {
            draft.raiseBound(filling.fewest(opened.clients()).lowerBound());
            opened.lines().forEach(line -> draft.light(card, List.of(line)));
        }
    }
}
