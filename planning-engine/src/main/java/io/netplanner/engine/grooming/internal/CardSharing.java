package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.Groomout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lets cards with free lines between the same two nodes become one, as far as its lines and ports go.
 *
 * <p>Lightpaths of one card are equally strong: a card that is kept later gives all its lines one strength.
 */
final class CardSharing {

    private record Group(NodePair ends, Xponder card, Strength strength) {}

    private final Map<Carried, String> types;
    private final Map<String, List<String>> typesOfLine = new HashMap<>();
    private final Map<String, Strength> strengthOfLightpath = new HashMap<>();

    private CardSharing(List<GroomedPipe> pipes, Map<Carried, String> typesOfClients) {
        types = new HashMap<>(typesOfClients);
        pipes.stream().flatMap(pipe -> pipe.groomouts().stream()).forEach(this::add);
        pipes.stream().flatMap(pipe -> pipe.lightpaths().stream()).forEach(this::add);
    }

    private void add(Groomout groomout) {
        types.put(Carried.groomout(groomout.id()), groomout.cardType());
        add(groomout.id(), groomout.serviceIds().stream().map(Carried::service));
    }

    private void add(GroomedLightpath lightpath) {
        strengthOfLightpath.put(lightpath.id(), new Strength(lightpath.protection(), lightpath.restoration()));
        add(lightpath.id(), lightpath.carries().stream());
    }

    private void add(String line, Stream<Carried> clients) {
        typesOfLine.put(line, clients.map(types::get).toList());
    }

    /**
     * The same lines on fewer cards; a card that takes others in keeps its id and its place in the order.
     *
     * @param typesOfClients service types, and card types of groomouts that are in none of the pipes
     */
    static List<GroomedPipe> share(List<GroomedPipe> pipes, Map<Carried, String> typesOfClients) {
        Map<Group, List<CardPair>> groups = new LinkedHashMap<>();
        CardSharing sharing = new CardSharing(pipes, typesOfClients);
        pipes.stream()
                .flatMap(pipe -> pipe.cardPairs().stream())
                .forEach(pair -> groups.computeIfAbsent(sharing.groupOf(pair), g -> new ArrayList<>())
                        .add(pair));
        Map<String, CardPair> shared = new HashMap<>();
        groups.values().forEach(group -> sharing.merge(group).forEach(pair -> shared.put(pair.id(), pair)));
        return pipes.stream().map(pipe -> pipe.withCardsAmong(shared)).toList();
    }

    private Group groupOf(CardPair pair) {
        Strength strength = pair.lines().stream()
                .map(line -> strengthOfLightpath.getOrDefault(line, Strength.NONE))
                .reduce(Strength.NONE, Strength::with);
        return new Group(NodePair.of(pair.source(), pair.destination()), pair.card(), strength);
    }

    /** Fullest first, each onto the first card that has room for it. */
    private List<CardPair> merge(List<CardPair> group) {
        List<CardPair> cards = new ArrayList<>();
        group.stream()
                .sorted(Comparator.comparingInt(
                                (CardPair pair) -> types(pair.lines()).size())
                        .reversed())
                .forEach(pair -> place(pair, cards));
        return cards;
    }

    private void place(CardPair pair, List<CardPair> cards) {
        for (int i = 0; i < cards.size(); i++) {
            List<String> lines = new ArrayList<>(cards.get(i).lines());
            lines.addAll(pair.lines());
            if (hasRoom(pair.card(), lines)) {
                cards.set(i, cards.get(i).withLines(lines));
                return;
            }
        }
        cards.add(pair);
    }

    private boolean hasRoom(Xponder card, List<String> lines) {
        List<String> clients = types(lines);
        return lines.size() <= card.lines()
                && clients.size() <= card.clientPorts()
                && card.clientLimits().stream()
                        .allMatch(limit -> clients.stream()
                                        .filter(limit.serviceType()::equals)
                                        .count()
                                <= limit.ports());
    }

    private List<String> types(List<String> lines) {
        return lines.stream()
                .flatMap(line -> typesOfLine.getOrDefault(line, List.of()).stream())
                .toList();
    }
}
