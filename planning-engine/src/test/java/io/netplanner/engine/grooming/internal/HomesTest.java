package io.netplanner.engine.grooming.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   t ─ u ── A ───── B ── p         t u: a stub on A
 *            │ ╲   ╱ │  ╲  ╲        p q: a ring on B
 *            │   C   │   q ─┘       A B C D: the core, each with each
 *            └── D ──┘
 * </pre>
 */
class HomesTest {

    private static final Topology NETWORK = new Topology(
            "case",
            List.of(),
            Stream.of("t-u", "u-A", "A-B", "A-C", "B-C", "C-D", "A-D", "B-D", "B-p", "p-q", "q-B")
                    .map(link -> new Link(link, link.substring(0, 1), link.substring(2), 100, Link.DEFAULT_FIBER_TYPE))
                    .toList());

    @Test
    void sendAStubByTheNodeOfTheCoreItHangsOn() {
        Homes homes = Homes.of(NETWORK, List.of());

        assertThat(homes.allow("t", "A")).isTrue();
        assertThat(homes.allow("t", "u")).isTrue();
        assertThat(homes.allow("t", "C")).isFalse();
    }

    @Test
    void sendARingByTheNodeItHangsOn() {
        Homes homes = Homes.of(NETWORK, List.of());

        assertThat(homes.allow("p", "B")).isTrue();
        assertThat(homes.allow("p", "q")).isTrue();
        assertThat(homes.allow("p", "A")).isFalse();
    }

    @Test
    void leaveTheCoreFree() {
        assertThat(Homes.of(NETWORK, List.of()).allow("A", "C")).isTrue();
    }

    @Test
    void obeyAClusterBeforeTheShapeOfTheNetwork() {
        Homes homes = Homes.of(NETWORK, List.of(new Cluster("west", "#2a7f62", List.of("C"), List.of("t"))));

        assertThat(homes.allow("t", "C")).isTrue();
        assertThat(homes.allow("t", "A")).isFalse();
    }

    @Test
    void findNoHomeInAPlainRingOrATree() {
        Topology ring = new Topology(
                "ring", List.of(), List.of(link("A", "B"), link("B", "C"), link("C", "D"), link("D", "A")));
        Topology pair = new Topology("pair", List.of(), List.of(link("A", "B")));

        assertThat(Homes.of(ring, List.of()).allow("A", "C")).isTrue();
        assertThat(Homes.of(pair, List.of()).allow("A", "B")).isTrue();
    }

    private static Link link(String a, String b) {
        return new Link(a + b, a, b, 100, Link.DEFAULT_FIBER_TYPE);
    }
}
