package io.netplanner.engine.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.routing.Draw;
import io.netplanner.engine.spectrum.Strand;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.traffic.Protection;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ─── B      A Directionless: working and protection route drop two channels there
 *   └─ D ─┘
 * </pre>
 */
class FirstFitTest {
    private final RoutingRequest request = Draw.network("A-B 10, A-D 10, D-B 10")
            .directionless("A")
            .channels(2)
            .ask("A", "B", Protection.LINK_DISJOINT)
            .request();
    private final RequestTable table = new RequestTableBuilder(
                    new RoutingProblem(
                            request, RequestReach.ofKm(Network.of(request.topology()), request.parameters())),
                    Execution.quiet(),
                    Deadline.never(Execution.quiet()))
            .build();
    private final Candidate pair = table.candidates(0).getFirst();
    private final Plan plan = new Plan(table);

    @Test
    void takesTheLowestChannelOfEachStrand() {
        assertThat(FirstFit.find(pair, plan)).containsExactly(0, 1);
    }

    @Test
    void leavesTheOnlyChannelToTheStrandThatHasNoOther() {
        light(1, 1);
        assertThat(FirstFit.find(pair, plan)).containsExactly(1, 0);
    }

    @Test
    void findsNothingWhereBothNeedTheSame() {
        light(0, 1);
        light(1, 1);
        assertThat(FirstFit.find(pair, plan)).isNull();
        assertThat(plan.firstFree(pair.strands().getFirst(), 0))
                .as("nothing is left lit")
                .isZero();
    }

    /** Where that strand alone goes. */
    private void light(int strand, int channel) {
        Strand other = pair.strands().get(1 - strand);
        int[] rows = Arrays.stream(pair.strands().get(strand).rows())
                .filter(row -> Arrays.stream(other.rows()).noneMatch(shared -> shared == row))
                .toArray();
        plan.lit().take(rows, channel, 1);
    }
}
