package io.netplanner.engine.grooming.internal;

import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.grooming.ServiceSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cards end a line, a lightpath or a groomout, and which services are on it. */
public final class CardLines {

    private final Map<String, List<Card>> cardsOfLine = new HashMap<>();
    private final Map<String, List<String>> servicesOfLine = new HashMap<>();

    public CardLines(GroomingResult grooming) {
        for (Card card : grooming.cards()) {
            card.lines()
                    .forEach(line -> cardsOfLine
                            .computeIfAbsent(line, id -> new ArrayList<>())
                            .add(card));
        }
        for (Groomout groomout : grooming.groomouts()) {
            servicesOfLine.put(groomout.id(), groomout.serviceIds());
        }
        for (GroomedLightpath lightpath : grooming.lightpaths()) {
            List<String> services = new ArrayList<>();
            lightpath.carries().forEach(carried -> services.addAll(services(carried)));
            servicesOfLine.put(lightpath.id(), services);
        }
    }

    private List<String> services(Carried carried) {
        return carried.kind() == CarriedKind.SERVICE ? List.of(carried.id()) : servicesOf(carried.id());
    }

    /** @param line id of a lightpath or a groomout */
    public List<String> servicesOf(String line) {
        return servicesOfLine.getOrDefault(line, List.of());
    }

    /** The cards that a service meets on a section: near end first, groomout cards outside. */
    public List<Card> cardsOf(ServiceSection section) {
        List<Card> ofLightpath = cardsOfLine.getOrDefault(section.lightpathId(), List.of());
        List<Card> ofGroomout =
                section.groomoutId() == null ? List.of() : cardsOfLine.getOrDefault(section.groomoutId(), List.of());
        List<Card> met = new ArrayList<>();
        addAt(section.from(), ofGroomout, met);
        addAt(section.from(), ofLightpath, met);
        addAt(section.to(), ofLightpath, met);
        addAt(section.to(), ofGroomout, met);
        return met;
    }

    private static void addAt(String node, List<Card> cards, List<Card> met) {
        cards.stream().filter(card -> card.node().equals(node)).forEach(met::add);
    }
}
