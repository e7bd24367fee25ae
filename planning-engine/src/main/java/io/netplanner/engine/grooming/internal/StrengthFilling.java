package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fills the fewest lines of a muxponder with clients of several strengths, and among those as few strong lines as a
 * simple rule finds: each strength by itself where that takes no more lines, else strongest first.
 */
final class StrengthFilling {

    private final Xponder card;

    StrengthFilling(Xponder card) {
        this.card = card;
    }

    List<List<LineClient>> fewest(Map<LineClient, Strength> clients) {
        List<List<LineClient>> mixed = fill(List.copyOf(clients.keySet()));
        Map<Strength, List<LineClient>> byStrength = new TreeMap<>(Strength.WEAKEST_FIRST.reversed());
        clients.forEach((client, strength) ->
                byStrength.computeIfAbsent(strength, s -> new ArrayList<>()).add(client));
        if (byStrength.size() == 1) {
            return mixed;
        }
        List<List<LineClient>> apart = byStrength.values().stream()
                .flatMap(ofStrength -> fill(ofStrength).stream())
                .toList();
        if (apart.size() == mixed.size()) {
            return apart;
        }
        List<List<LineClient>> strongestFirst = strongestFirst(byStrength);
        return strongestFirst.size() == mixed.size() ? strongestFirst : mixed;
    }

    private List<List<LineClient>> fill(List<LineClient> clients) {
        return new CardFilling(card).fewest(clients).lines();
    }

    private List<List<LineClient>> strongestFirst(Map<Strength, List<LineClient>> byStrength) {
        LineRoom room = new LineRoom(card);
        List<List<LineClient>> lines = new ArrayList<>();
        for (List<LineClient> ofStrength : byStrength.values()) {
            ofStrength.stream()
                    .sorted(Comparator.comparingLong(LineClient::size).reversed())
                    .forEach(client -> lines.stream()
                            .filter(line -> room.fits(line, client))
                            .findFirst()
                            .ifPresentOrElse(
                                    line -> line.add(client), () -> lines.add(new ArrayList<>(List.of(client)))));
        }
        return lines;
    }

    /** The least strength that is enough for all clients of a line. */
    static Strength strongest(List<LineClient> line, Map<LineClient, Strength> clients) {
        return line.stream().map(clients::get).reduce(Strength::with).orElseThrow();
    }

    static Map<LineClient, Strength> of(List<RoutedClient> clients) {
        Map<LineClient, Strength> strengths = new LinkedHashMap<>();
        clients.forEach(client -> strengths.put(client.client(), client.strength()));
        return strengths;
    }
}
