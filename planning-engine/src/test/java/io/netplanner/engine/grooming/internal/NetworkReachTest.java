package io.netplanner.engine.grooming.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ──duct── B ─── C
 *    ╲__duct__ D ___╱        both links of A lie in one duct
 * </pre>
 */
class NetworkReachTest {

    private final NetworkReach reach = new NetworkReach(new Topology(
            "duct",
            List.of(node("A"), node("B"), node("C"), node("D")),
            List.of(
                    link("A", "B", List.of("duct")),
                    link("B", "C", List.of()),
                    link("A", "D", List.of("duct")),
                    link("D", "C", List.of()))));

    @Test
    void nodeDisjointRoutesThatShareARiskDoNotProtectAgainstIt() {
        assertThat(reach.allows("A", "C", Protection.NODE_DISJOINT)).isTrue();
        assertThat(reach.allows("A", "C", Protection.SRLG_DISJOINT)).isFalse();
    }

    @Test
    void routesThatShareNoRiskDo() {
        assertThat(reach.allows("B", "D", Protection.SRLG_DISJOINT)).isTrue();
        assertThat(reach.allows("B", "C", Protection.NONE)).isTrue();
        assertThat(reach.allows("B", "C", Protection.LINK_DISJOINT)).isTrue();
    }

    private static Node node(String name) {
        return new Node(name, 45, 10, RoadmType.CDC);
    }

    private static Link link(String a, String b, List<String> risks) {
        return new Link(
                a + "-" + b, a, b, 100, Link.DEFAULT_FIBER_TYPE, Direction.BIDIRECTIONAL, risks, List.of(), Map.of());
    }
}
