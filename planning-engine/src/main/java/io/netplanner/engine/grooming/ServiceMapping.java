package io.netplanner.engine.grooming;

import io.netplanner.engine.grooming.internal.CardLines;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.CardService;
import io.netplanner.model.grooming.CardUse;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.ServiceSection;
import io.netplanner.model.grooming.ServiceTrace;
import io.netplanner.model.grooming.TracedSection;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers both ways who is where: of a service, its cards, lightpaths and routes; of a card, its services. Judges
 * nothing: a result is taken as it stands.
 *
 * <p>Built once in a pass over the result; a question costs what its answer holds. Not thread-safe while built.
 */
public final class ServiceMapping {

    private record Asked(Demand demand, String type) {}

    private final GroomingResult grooming;
    private final Map<String, Asked> services = new LinkedHashMap<>();
    private final Map<String, List<ServiceSection>> sections;
    private final Map<String, GroomedLightpath> lightpaths;
    private final Map<String, Lightpath> routed = new HashMap<>();
    private final Map<String, Card> cards;
    private final CardLines lines;

    /** @param routing absent where the lightpaths are not routed */
    public ServiceMapping(TrafficMatrix traffic, GroomingResult grooming, @Nullable RoutingResult routing) {
        this.grooming = grooming;
        this.lines = new CardLines(grooming);
        for (Demand demand : traffic.demands()) {
            for (ServiceGroup group : demand.services()) {
                group.ids().forEach(id -> services.put(id, new Asked(demand, group.type())));
            }
        }
        this.sections = grooming.sections().stream().collect(Collectors.groupingBy(ServiceSection::serviceId));
        this.lightpaths = byId(grooming.lightpaths(), GroomedLightpath::id);
        this.cards = byId(grooming.cards(), Card::id);
        if (routing != null) {
            routing.lightpaths().forEach(lightpath -> routed.put(lightpath.requestId(), lightpath));
        }
    }

    private static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
        return parts.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    /**
     * Services whose own id or whose demand's id contains the text: first the one that is called so, since 1-GE-1 is
     * part of thousands of names, then the others in the order of the traffic matrix.
     */
    public List<String> listServices(String text) {
        List<String> found = new ArrayList<>();
        services.forEach((id, asked) -> {
            if (id.contains(text) || asked.demand().id().contains(text)) {
                found.add(id);
            }
        });
        return namesakeFirst(found, text);
    }

    /** Cards whose id, type or node contains the text: first the one that is called so, then in the order of the result. */
    public List<String> listCards(String text) {
        return namesakeFirst(
                grooming.cards().stream()
                        .filter(card -> card.id().contains(text)
                                || card.type().contains(text)
                                || card.node().contains(text))
                        .map(Card::id)
                        .toList(),
                text);
    }

    private static List<String> namesakeFirst(List<String> ids, String text) {
        return ids.stream().sorted(Comparator.comparing(id -> !id.equals(text))).toList();
    }

    public Optional<ServiceTrace> findService(String id) {
        return Optional.ofNullable(services.get(id)).map(asked -> trace(id, asked));
    }

    private ServiceTrace trace(String id, Asked asked) {
        List<ServiceSection> way = sections.getOrDefault(id, List.of());
        return new ServiceTrace(
                id,
                asked.demand().id(),
                asked.type(),
                asked.demand().source(),
                asked.demand().destination(),
                asked.demand().protection(),
                asked.demand().restoration(),
                !way.isEmpty(),
                way.stream()
                        .flatMap(section -> lines.cardsOf(section).stream())
                        .distinct()
                        .toList(),
                way.stream().map(this::section).toList());
    }

    private TracedSection section(ServiceSection section) {
        GroomedLightpath lightpath = lightpaths.get(section.lightpathId());
        double rate = lightpath == null ? 0 : lightpath.rateGbps();
        double load = lightpath == null ? 0 : lightpath.loadGbps();
        return new TracedSection(
                section.from(),
                section.to(),
                section.lightpathId(),
                section.groomoutId(),
                rate,
                rate - load,
                routed.get(section.lightpathId()));
    }

    public Optional<CardUse> findCard(String id) {
        return Optional.ofNullable(cards.get(id)).map(card -> new CardUse(card, servicesOn(card)));
    }

    private List<CardService> servicesOn(Card card) {
        List<CardService> found = new ArrayList<>();
        for (String line : card.lines()) {
            for (String id : lines.servicesOf(line)) {
                Asked asked = services.get(id);
                if (asked != null) {
                    Demand demand = asked.demand();
                    found.add(new CardService(
                            id, demand.id(), asked.type(), demand.source(), demand.destination(), line));
                }
            }
        }
        return found;
    }
}
