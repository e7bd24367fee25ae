package io.netplanner.engine.grooming.internal.manual;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftPlace;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A draft while edits are applied to it, what they may refer to, and the errors found so far. Not thread-safe. */
public final class DraftState {

    private static final int MOST = 1_000;

    private final EquipmentCatalogue catalogue;
    private final Set<String> nodes = new HashSet<>();
    private final Map<String, Demand> demands = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private GroomingDraft draft;
    private String pointer = "";

    public DraftState(GroomingDraft draft, EquipmentCatalogue catalogue, Topology topology, TrafficMatrix traffic) {
        this.draft = draft;
        this.catalogue = catalogue;
        topology.nodes().stream().map(Node::name).forEach(nodes::add);
        for (Demand demand : traffic.demands()) {
            for (ServiceGroup group : demand.services()) {
                group.ids().forEach(id -> demands.put(id, demand));
            }
        }
    }

    /** Errors from now on are of the edit at this place. */
    public DraftState at(String place) {
        pointer = place;
        return this;
    }

    public GroomingDraft draft() {
        return draft;
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    EquipmentCatalogue catalogue() {
        return catalogue;
    }

    void become(GroomingDraft next) {
        draft = next;
    }

    /** @return whether it holds; else the error is noted */
    boolean require(boolean holds, String code, String field, String message) {
        if (!holds) {
            issues.add(Issue.error(code, pointer + field, message));
        }
        return holds;
    }

    boolean requireNode(String node, String field) {
        return require(
                nodes.contains(node),
                "DRAFT_NODE_UNKNOWN",
                field,
                "The topology has no node " + node + ". Name one of its nodes.");
    }

    /** A place that could be in a rack; whether the catalogue's rack has it and it is free is the validator's to say. */
    boolean requirePlace(DraftPlace place, String field) {
        boolean settled =
                place.rack() != null && place.shelf() != null && !place.slots().isEmpty();
        boolean open =
                place.rack() == null && place.shelf() == null && place.slots().isEmpty();
        boolean whole = require(
                settled || open,
                "DRAFT_PLACE_INCOMPLETE",
                field,
                "A place has a rack, a shelf and slots, or none of them. Add what is missing, or leave all out.");
        boolean sane = !settled
                || inRange(place.rack())
                        && inRange(place.shelf())
                        && place.slots().stream().allMatch(DraftState::inRange);
        return requireNode(place.node(), field + "/node")
                & whole
                & require(
                        sane,
                        "DRAFT_PLACE_RANGE",
                        field,
                        "Racks, shelves and slots go from 0 to " + MOST + ". Correct the place.");
    }

    private static boolean inRange(@Nullable Integer number) {
        return number != null && number >= 0 && number <= MOST;
    }

    Optional<DraftCard> findCard(String id) {
        return draft.cards().stream().filter(card -> card.id().equals(id)).findFirst();
    }

    boolean hasLine(String id) {
        return draft.cards().stream()
                .flatMap(card -> card.lines().stream())
                .anyMatch(line -> line.id().equals(id));
    }

    Optional<Demand> findDemand(String service) {
        return Optional.ofNullable(demands.get(service));
    }

    /** The demand of a service, or the error that there is none. */
    Optional<Demand> requireDemand(String service, String field) {
        Optional<Demand> demand = findDemand(service);
        require(
                demand.isPresent(),
                "DRAFT_CLIENT_UNKNOWN",
                field,
                "The traffic matrix has no service " + service + ". Take an id of its services.");
        return demand;
    }
}
