package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Opens muxponder lightpaths, pair of nodes by pair of nodes, for clients whose ways are settled.
 *
 * <p>A client that the threshold leaves behind on one pair goes another way, over lightpaths that are opened anyway, or is
 * taken off its whole way; either may leave others behind, so it goes on until what is left is worth opening.
 */
final class PairLightpaths {

    private record Opened(NodePair pair, List<List<LineClient>> lines, Map<LineClient, Strength> strengths) {}

    private final Xponder card;
    private final long threshold;
    private final Rerouting.Reach reach;

    PairLightpaths(Xponder card, double thresholdGbps, Rerouting.Reach reach) {
        this.card = card;
        this.threshold = Bandwidth.ofGbps(thresholdGbps);
        this.reach = reach;
    }

    /** The lightpaths as pipes between their pairs; clients left behind are told so. */
    List<GroomedPipe> open(List<RoutedClient> clients) {
        List<RoutedClient> carried = new ArrayList<>(clients);
        Set<LineClient> moved = new HashSet<>();
        Set<LineClient> left = new HashSet<>();
        List<Opened> opened = openAll(carried, left);
        while (!left.isEmpty()) {
            carried = withoutLeft(carried, left, moved, reroutingOver(opened, left));
            left.clear();
            opened = openAll(carried, left);
        }
        return opened.stream().map(this::light).toList();
    }

    /** @param moved clients that had another way before: nobody moves twice, so that it ends */
    private static List<RoutedClient> withoutLeft(
            List<RoutedClient> carried, Set<LineClient> left, Set<LineClient> moved, Rerouting rerouting) {
        List<RoutedClient> kept = new ArrayList<>();
        for (RoutedClient client : carried) {
            Optional<List<String>> way = left.contains(client.client()) && moved.add(client.client())
                    ? rerouting.find(client)
                    : Optional.empty();
            if (!left.contains(client.client())) {
                kept.add(client);
            } else if (way.isPresent()) {
                kept.add(client.by(way.get()));
            } else {
                client.leave();
            }
        }
        return kept;
    }

    /** Over lines that reach the threshold without those that are left. */
    private Rerouting reroutingOver(List<Opened> opened, Set<LineClient> left) {
        Rerouting rerouting = new Rerouting(card, reach);
        for (Opened pair : opened) {
            rerouting.addLines(
                    pair.pair(),
                    pair.lines().stream()
                            .map(line -> line.stream()
                                    .filter(client -> !left.contains(client))
                                    .toList())
                            .filter(line -> LineClient.totalLoad(line) >= threshold)
                            .toList());
        }
        return rerouting;
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
