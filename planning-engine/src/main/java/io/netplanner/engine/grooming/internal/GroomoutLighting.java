package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lights the groomouts that a planner filled and plugged in nowhere: on lightpaths that are there, else on new ones. */
final class GroomoutLighting {

    private record Group(NodePair ends, Xponder muxponder) {}

    private final LineCards cards;
    private final long threshold;
    private final Map<String, Demand> demands;

    /** @param demands by the ids of their services */
    GroomoutLighting(LineCards cards, double thresholdGbps, Map<String, Demand> demands) {
        this.cards = cards;
        this.threshold = Bandwidth.ofGbps(thresholdGbps);
        this.demands = demands;
    }

    /** The cards to add; groomouts for which none may be opened stay where they are. */
    List<DraftCard> light(LitLines lines) {
        Map<Group, Map<LineClient, Strength>> waiting = new LinkedHashMap<>();
        for (LitLine groomout : lines.unlitGroomouts()) {
            LineClient client = LitLines.clientOf(groomout);
            Strength needed = needed(groomout);
            if (!lines.ride(client, groomout.ends(), needed)) {
                cards.findMuxponderForGroomoutsOf(groomout.type())
                        .ifPresent(muxponder -> waiting.computeIfAbsent(
                                        new Group(groomout.ends(), muxponder), group -> new LinkedHashMap<>())
                                .put(client, needed));
            }
        }
        List<GroomedPipe> opened = new ArrayList<>();
        waiting.forEach((group, clients) -> opened.add(open(group, clients)));
        return DraftCards.of(opened);
    }

    private Strength needed(LitLine groomout) {
        return groomout.clients().stream()
                .map(client -> Strength.of(demands.get(client.carried().id())))
                .reduce(Strength.NONE, Strength::with);
    }

    private GroomedPipe open(Group group, Map<LineClient, Strength> clients) {
        NodePair ends = group.ends();
        PipeDraft draft = new PipeDraft(
                new Pipe(ends.first() + ":" + ends.second(), ends.first(), ends.second(), Strength.NONE, List.of()));
        OpenedLines opened = new ThresholdFilling(group.muxponder(), threshold)
                .choose(new StrengthFilling(group.muxponder()).fewest(clients));
        for (List<LineClient> line : opened.lines()) {
            String id = draft.addLightpath(group.muxponder(), line, StrengthFilling.strongest(line, clients));
            draft.addCards(group.muxponder(), List.of(id));
        }
        Map<Carried, String> types = new HashMap<>();
        clients.keySet().forEach(client -> types.put(client.carried(), client.type()));
        return CardSharing.share(List.of(draft.finish()), types).getFirst();
    }
}
