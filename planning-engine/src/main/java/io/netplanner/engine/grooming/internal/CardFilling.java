package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.grooming.internal.packing.CardLoading;
import io.netplanner.engine.grooming.internal.packing.ItemClass;
import io.netplanner.engine.grooming.internal.packing.MinimumBins;
import io.netplanner.engine.grooming.internal.packing.Packing;
import io.netplanner.engine.grooming.internal.packing.PackingProblem;
import io.netplanner.engine.grooming.internal.packing.Pattern;
import io.netplanner.model.equipment.Xponder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts clients onto the fewest lines of one card type, then those lines onto the fewest cards. */
final class CardFilling {

    /** Types of equal size are one class, unless the card limits the ports of a type. */
    private record ClassKey(long size, int limit, String limitedType) {}

    private final Xponder card;

    CardFilling(Xponder card) {
        this.card = card;
    }

    FilledCards fewest(List<LineClient> clients) {
        if (clients.isEmpty()) {
            return new FilledCards(List.of(), 0);
        }
        Map<ClassKey, Deque<LineClient>> byClass = classify(clients);
        PackingProblem problem = problem(byClass);
        Packing packing = MinimumBins.of(problem);
        List<List<Pattern>> cards = new CardLoading(problem, card.lines()).load(packing.bins());
        List<Deque<LineClient>> supply = List.copyOf(byClass.values());
        return new FilledCards(
                cards.stream()
                        .map(lines ->
                                lines.stream().map(line -> take(line, supply)).toList())
                        .toList(),
                packing.lowerBound());
    }

    private Map<ClassKey, Deque<LineClient>> classify(List<LineClient> clients) {
        Map<ClassKey, Deque<LineClient>> byClass = new LinkedHashMap<>();
        for (LineClient client : clients) {
            byClass.computeIfAbsent(keyOf(client), k -> new ArrayDeque<>()).add(client);
        }
        return byClass;
    }

    private ClassKey keyOf(LineClient client) {
        int limit = LineCards.limit(card, client.type());
        return new ClassKey(client.size(), limit, limit < card.clientPorts() ? client.type() : "");
    }

    private PackingProblem problem(Map<ClassKey, Deque<LineClient>> byClass) {
        List<ItemClass> classes = new ArrayList<>();
        byClass.forEach((key, clients) -> classes.add(new ItemClass(key.size(), clients.size(), key.limit())));
        return new PackingProblem(Bandwidth.ofGbps(card.lineRateGbps()), card.clientPorts(), classes);
    }

    private static List<LineClient> take(Pattern line, List<Deque<LineClient>> supply) {
        List<LineClient> taken = new ArrayList<>(line.items());
        for (int c = 0; c < supply.size(); c++) {
            for (int n = line.count(c); n > 0; n--) {
                taken.add(supply.get(c).removeFirst());
            }
        }
        return taken;
    }
}
