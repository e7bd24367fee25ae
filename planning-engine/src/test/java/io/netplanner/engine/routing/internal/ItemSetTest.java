package io.netplanner.engine.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.routing.Draw;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/**
 * Reach 1,000 km: the way over C needs a regenerator, those over D and E do not.
 *
 * <pre>
 *   A ────────── B
 *   ├──── C ─────┤
 *   ├──── D ─────┤
 *   └──── E ─────┘
 * </pre>
 */
class ItemSetTest {
    private final RequestTable table =
            Tables.of(Draw.network("A-B 10, A-C 600, C-B 600, A-D 400, D-B 400, A-E 450, E-B 450")
                    .reachKm(1000)
                    .ask("A", "B", Protection.NODE_DISJOINT));

    @Test
    void bothLegsAreLitAnewTogetherWhereNeitherIsRegenerated() {
        assertThat(itemsOf(2).items())
                .allSatisfy(item -> assertThat(item.pairs()).isNotEmpty());
    }

    @Test
    void aLegBesideARegeneratedOneIsNotLitAnewTogetherWithAPartOfIt() {
        ItemSet set = itemsOf(3);
        assertThat(set.items())
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.pairs()).isEmpty());
        assertThat(set.items()).filteredOn(Item::isReroutable).hasSize(1);
    }

    /** Of the request on a pair of routes with that many segments. */
    private ItemSet itemsOf(int segments) {
        Candidate candidate = table.candidates(0).stream()
                .filter(pair -> pair.strands().size() == segments)
                .findFirst()
                .orElseThrow();
        Plan plan = new Plan(table);
        plan.place(0, new Placement(candidate, new int[segments]));
        return new ItemSet(plan);
    }
}
