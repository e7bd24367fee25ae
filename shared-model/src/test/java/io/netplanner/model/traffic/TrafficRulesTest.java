package io.netplanner.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule broken once, by one change to a sound matrix. */
class TrafficRulesTest {

    private static final Topology NETWORK = new Topology(
            "net", List.of(new Node("A", 1, 1, RoadmType.CDC), new Node("B", 2, 2, RoadmType.CDC)), List.of());

    private final List<Demand> demands = new ArrayList<>(List.of(demand("1", "A", "B", group("10GE", 2, "a", "b"))));

    @Test
    void findsNothingInASoundMatrix() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void refusesAMatrixWithoutDemands() {
        demands.clear();
        assertThat(findings()).containsExactly("TRAFFIC_EMPTY /demands");
    }

    @Test
    void refusesIdsThatAreBlankOrTaken() {
        demands.add(demand("1", "A", "B", group("GE", 1, "c")));
        demands.add(demand("", "A", "B", group("GE", 1, "d")));
        assertThat(findings())
                .containsExactly("TRAFFIC_DUPLICATE_DEMAND_ID /demands/1/id", "TRAFFIC_BLANK_DEMAND_ID /demands/2/id");
    }

    @Test
    void refusesEndsThatAreMissingUnknownOrEqual() {
        demands.add(demand("2", "", "B", group("GE", 1, "c")));
        demands.add(demand("3", "A", "Z", group("GE", 1, "d")));
        demands.add(demand("4", "B", "B", group("GE", 1, "e")));
        assertThat(findings())
                .containsExactly(
                        "TRAFFIC_BLANK_END /demands/1/source",
                        "TRAFFIC_UNKNOWN_NODE /demands/2/destination",
                        "TRAFFIC_EQUAL_ENDS /demands/3/destination");
    }

    @Test
    void refusesTypesQuantitiesAndIdsThatCannotBe() {
        demands.add(demand("2", "A", "B", group("25GE", 1, "c")));
        demands.add(demand("3", "A", "B", group("GE", -1)));
        demands.add(demand("4", "A", "B", group("GE", 10_001)));
        demands.add(demand("5", "A", "B", group("GE", 3, "a", "f")));
        assertThat(findings())
                .containsExactly(
                        "TRAFFIC_UNKNOWN_SERVICE_TYPE /demands/1/services/0/type",
                        "TRAFFIC_QUANTITY_RANGE /demands/2/services/0/quantity",
                        "TRAFFIC_QUANTITY_RANGE /demands/3/services/0/quantity",
                        "TRAFFIC_ID_COUNT /demands/4/services/0/ids");
        demands.set(4, demand("5", "A", "B", group("GE", 2, "a", "f")));
        assertThat(findings()).contains("TRAFFIC_SERVICE_ID /demands/4/services/0/ids/0");
    }

    @Test
    void refusesMoreServicesThanAreEverPlanned() {
        for (int i = 0; i < 101; i++) {
            demands.add(demand("x" + i, "A", "B", group("E1", 10_000)));
        }
        assertThat(findings()).containsExactly("TRAFFIC_TOO_MANY_SERVICES /demands");
    }

    @Test
    void warnsOfADemandThatAsksForNothing() {
        demands.add(demand("2", "A", "B", group("GE", 0)));
        assertThat(findings()).containsExactly("TRAFFIC_NO_SERVICES /demands/1/services");
    }

    private List<String> findings() {
        return TrafficRules.check(new TrafficMatrix("test", demands), NETWORK, DefaultCatalogue.get()).stream()
                .map(issue -> issue.code() + " " + issue.pointer())
                .toList();
    }

    private static Demand demand(String id, String source, String destination, ServiceGroup group) {
        return new Demand(id, source, destination, Protection.NONE, Restoration.NONE, List.of(group));
    }

    private static ServiceGroup group(String type, int quantity, String... ids) {
        return new ServiceGroup(type, quantity, List.of(ids), null, null, Map.of());
    }
}
