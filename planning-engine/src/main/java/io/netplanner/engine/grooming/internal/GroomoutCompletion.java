package io.netplanner.engine.grooming.internal;

import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.DraftPlace;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;

/** Packs low rates of a demand onto new cards whose groomouts find ports on lightpaths that are there. */
final class GroomoutCompletion {

    private final PipeGrooming grooming;
    private final LitLines lines;
    private final DraftIds ids;
    private final List<DraftCard> cards = new ArrayList<>();

    GroomoutCompletion(PipeGrooming grooming, LitLines lines, DraftIds ids) {
        this.grooming = grooming;
        this.lines = lines;
        this.ids = ids;
    }

    /** Cards that were added, in order. */
    List<DraftCard> cards() {
        return cards;
    }

    /**
     * @param open services of the demand that found no room
     * @return ids of those that are carried now
     */
    List<String> complete(Demand demand, List<ClientService> open) {
        Pipe pipe =
                new Pipe(ids.prefix() + demand.id(), demand.source(), demand.destination(), Strength.of(demand), open);
        List<String> carried = new ArrayList<>();
        List<PreparedPipe.GroomoutCard> packed = grooming.prepare(pipe).groomoutCards();
        for (int card = 0; card < packed.size(); card++) {
            List<Groomout> riding = riding(packed.get(card), pipe);
            if (!riding.isEmpty()) {
                cards.add(card(pipe, packed.get(card), card + 1, riding));
                riding.forEach(groomout -> carried.addAll(groomout.serviceIds()));
            }
        }
        return carried;
    }

    private List<Groomout> riding(PreparedPipe.GroomoutCard packed, Pipe pipe) {
        return packed.groomouts().stream()
                .filter(groomout -> lines.ride(
                        PipeGrooming.clientOf(groomout, packed.card()),
                        NodePair.of(pipe.source(), pipe.destination()),
                        pipe.strength()))
                .toList();
    }

    private static DraftCard card(Pipe pipe, PreparedPipe.GroomoutCard packed, int number, List<Groomout> riding) {
        return new DraftCard(
                pipe.id() + "-" + packed.card().name() + "-" + number,
                packed.card().name(),
                DraftPlace.at(pipe.source()),
                DraftPlace.at(pipe.destination()),
                Protection.NONE,
                Restoration.NONE,
                riding.stream()
                        .map(groomout -> new DraftLine(
                                groomout.id(),
                                groomout.serviceIds().stream()
                                        .map(Carried::service)
                                        .toList()))
                        .toList());
    }
}
