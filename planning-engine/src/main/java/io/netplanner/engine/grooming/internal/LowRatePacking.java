package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.grooming.internal.packing.ItemClass;
import io.netplanner.engine.grooming.internal.packing.MinimumBins;
import io.netplanner.engine.grooming.internal.packing.PackingProblem;
import io.netplanner.model.equipment.Xponder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Low-rate services onto groomouts: tries each card of the catalogue as the preferred one, the others taking what it
 * does not accept, and keeps the choice with the fewest groomouts, then the least price, then the fewest cards.
 *
 * <p>Price decides only where every card has one.
 */
final class LowRatePacking {

    /** Cards by type with their groomouts, and the number of groomouts that no choice of cards goes below. */
    record Packed(Map<Xponder, FilledCards> byCard, int leastGroomouts) {

        int groomouts() {
            return byCard.values().stream()
                    .mapToInt(filled -> filled.lines().size())
                    .sum();
        }

        int cards() {
            return byCard.values().stream()
                    .mapToInt(filled -> filled.cards().size())
                    .sum();
        }

        double price() {
            return byCard.entrySet().stream()
                    .mapToDouble(e -> Objects.requireNonNullElse(e.getKey().price(), 0.0)
                            * e.getValue().cards().size())
                    .sum();
        }
    }

    private final List<Xponder> cards;
    private final boolean priced;

    LowRatePacking(List<Xponder> cards) {
        this.cards = cards;
        this.priced = cards.stream().allMatch(card -> card.price() != null);
    }

    /** @param services each accepted by at least one of the cards */
    Packed pack(List<ClientService> services) {
        if (services.isEmpty()) {
            return new Packed(Map.of(), 0);
        }
        int least = leastGroomouts(services);
        return cards.stream()
                .map(preferred -> fill(services, preferred, least))
                .min(Comparator.comparingInt(Packed::groomouts)
                        .thenComparingDouble(packed -> priced ? packed.price() : 0)
                        .thenComparingInt(Packed::cards))
                .orElseThrow();
    }

    private Packed fill(List<ClientService> services, Xponder preferred, int least) {
        Map<Xponder, List<LineClient>> clients = new LinkedHashMap<>();
        for (ClientService service : services) {
            clients.computeIfAbsent(cardFor(service, preferred), card -> new ArrayList<>())
                    .add(LineClient.of(service));
        }
        Map<Xponder, FilledCards> filled = new LinkedHashMap<>();
        clients.forEach((card, ofCard) -> filled.put(card, new CardFilling(card).fewest(ofCard)));
        return new Packed(filled, least);
    }

    private Xponder cardFor(ClientService service, Xponder preferred) {
        return LineCards.accepts(preferred, service)
                ? preferred
                : cards.stream()
                        .filter(card -> LineCards.accepts(card, service))
                        .findFirst()
                        .orElseThrow();
    }

    /** As if one card had the best of all: most capacity, most ports, widest limits. */
    private int leastGroomouts(List<ClientService> services) {
        double rate = cards.stream().mapToDouble(Xponder::lineRateGbps).max().orElseThrow();
        int ports = cards.stream().mapToInt(Xponder::clientPorts).max().orElseThrow();
        Map<Long, Integer> countBySize = new LinkedHashMap<>();
        services.forEach(service -> countBySize.merge(service.load(), 1, Integer::sum));
        List<ItemClass> classes = new ArrayList<>();
        countBySize.forEach((size, count) -> classes.add(new ItemClass(size, count, ports)));
        return MinimumBins.of(new PackingProblem(Bandwidth.ofGbps(rate), ports, classes))
                .lowerBound();
    }
}
