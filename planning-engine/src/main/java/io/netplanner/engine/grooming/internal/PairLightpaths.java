package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opens muxponder lightpaths, pair of nodes by pair of nodes, for clients whose ways are settled.
 *
 * <p>A client that the threshold leaves behind on one pair is taken off its whole way; that may leave others behind, so
 * it goes on until what is left is worth opening.
 */
final class PairLightpaths {

    private record Opened(NodePair pair, List<List<LineClient>> lines, Map<LineClient, Strength> strengths) {}

    private final Xponder card;
    private final long threshold;

    PairLightpaths(Xponder card, double thresholdGbps) {
        this.card = card;
        this.threshold = Bandwidth.ofGbps(thresholdGbps);
    }

    /** The lightpaths as pipes between their pairs; clients left behind are told so. */
    List<GroomedPipe> open(List<RoutedClient> clients) {
        List<RoutedClient> carried = new ArrayList<>(clients);
        Set<LineClient> left = new HashSet<>();
        List<Opened> opened = openAll(carried, left);
        while (!left.isEmpty()) {
            carried.stream().filter(client -> left.contains(client.client())).forEach(RoutedClient::leave);
            carried.removeIf(client -> left.contains(client.client()));
            left.clear();
            opened = openAll(carried, left);
        }
        return opened.stream().map(this::light).toList();
    }

    private List<Opened> openAll(List<RoutedClient> clients, Set<LineClient> left) {
        Map<NodePair, List<RoutedClient>> byPair = new LinkedHashMap<>();
        for (RoutedClient client : clients) {
            NodePair.along(client.stops())
                    .forEach(pair ->
                            byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(client));
        }
        List<Opened> all = new ArrayList<>();
        byPair.forEach((pair, crossing) -> {
            Map<LineClient, Strength> strengths = StrengthFilling.of(crossing);
            OpenedLines lines =
                    new ThresholdFilling(card, threshold).choose(new StrengthFilling(card).fewest(strengths));
            left.addAll(lines.left());
            all.add(new Opened(pair, lines.lines(), strengths));
        });
        return all;
    }

    private GroomedPipe light(Opened opened) {
        NodePair pair = opened.pair();
        String id = pair.first() + ":" + pair.second() + ":" + card.name();
        PipeDraft draft = new PipeDraft(new Pipe(id, pair.first(), pair.second(), Strength.NONE, List.of()));
        for (List<LineClient> line : opened.lines()) {
            Strength strength = StrengthFilling.strongest(line, opened.strengths());
            draft.addCards(card, List.of(draft.addLightpath(card, line, strength)));
        }
        return draft.finish();
    }
}
