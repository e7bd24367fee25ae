package io.netplanner.engine.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.routing.Draw;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import org.junit.jupiter.api.Test;

/**
 * Spare is led another way where a lightpath wants its channel.
 *
 * <pre>
 *   A ───── B
 *   ├── C ──┤
 *   └─ D E ─┘
 * </pre>
 */
class SpareMakesWayTest {
    @Test
    void lightpathTakesTheChannelOfSpareThatHasAnotherWay() {
        Plan plan = placed(Draw.network("A-B 1, A-C 1, C-B 1, A-D 1, D-E 1, E-B 1")
                .channels(1)
                .ask("A", "B", Protection.NONE, Restoration.JOINT_SAME)
                .ask("A", "C"));
        assertThat(plan.servedCount()).isEqualTo(2);
    }

    @Test
    void spareThatHasNoOtherWayStays() {
        Plan plan = placed(Draw.network("A-B 1, A-C 1, C-B 1")
                .channels(1)
                .ask("A", "B", Protection.NONE, Restoration.JOINT_SAME)
                .ask("A", "C"));
        assertThat(plan.servedCount()).isEqualTo(1);
    }

    @Test
    void planGoesBackToWhatWasLit() {
        Draw drawn = Draw.network("A-B 1, A-C 1, C-B 1, A-D 1, D-E 1, E-B 1")
                .channels(1)
                .ask("A", "B", Protection.NONE, Restoration.JOINT_SAME)
                .ask("A", "C");
        RequestTable table = Tables.of(drawn);
        GreedyPlacement greedy = greedy(table);
        Plan plan = greedy.run(new int[] {0});
        var before = plan.placements();
        greedy.serveAll(new int[] {1}, plan);
        assertThat(plan.placement(0)).isNotEqualTo(before[0]);
        plan.restore(before);
        assertThat(plan.placement(0)).isEqualTo(before[0]);
        assertThat(plan.placement(1)).isNull();
        assertThat(plan.spare().reserved().isTaken(1, 0)).isTrue();
        assertThat(plan.spare().reserved().isTaken(3, 0)).isFalse();
    }

    @Test
    void isPassedOverByWhoGoesAroundIt() {
        RequestTable table = Tables.of(Draw.network("A-B 1, A-C 1, C-B 1, A-D 1, D-E 1, E-B 1")
                .channels(1)
                .ask("A", "B", Protection.NONE, Restoration.JOINT_SAME)
                .ask("A", "C"));
        assertThat(greedy(table).aroundSpare().run(table.servable()).servedCount())
                .isEqualTo(1);
    }

    /** In the order in which they are asked. */
    private static Plan placed(Draw drawn) {
        RequestTable table = Tables.of(drawn);
        return greedy(table).run(table.servable());
    }

    private static GreedyPlacement greedy(RequestTable table) {
        return new GreedyPlacement(
                table, PlacementRank.forParameters(table.problem().parameters()), Tables.NEVER);
    }
}
