package io.netplanner.engine.spectrum;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.routing.Draw;
import io.netplanner.model.routing.LinkOccupancy;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── B ── C     r1: A-B   r2: B-C, restored over shared spare   r3: A-B protected
 *   │    │    │
 *   D ── E ── F
 * </pre>
 */
class LinkOccupanciesTest {
    private final Draw drawn = Draw.network("A-B 10, B-C 10, D-E 10, E-F 10, A-D 10, B-E 10, C-F 10");

    @Test
    void countsSharedSpareOnce() {
        drawn.ask("A", "B", Protection.NONE, Restoration.JOINT_SAME)
                .ask("B", "C", Protection.NONE, Restoration.JOINT_SAME);
        assertThat(occupancy()).contains(new LinkOccupancy("A-B", 1, 0, 0), new LinkOccupancy("B-E", 0, 0, 1));
    }

    @Test
    void tellsWorkingFromProtection() {
        drawn.ask("A", "B", Protection.NODE_DISJOINT);
        assertThat(occupancy())
                .contains(
                        new LinkOccupancy("A-B", 1, 0, 0),
                        new LinkOccupancy("A-D", 0, 1, 0),
                        new LinkOccupancy("C-F", 0, 0, 0));
    }

    @Test
    void countsSlotsOnTheFlexibleGrid() {
        drawn.flexible(20).askRate("A", "B", 400);
        assertThat(occupancy()).contains(new LinkOccupancy("A-B", 6, 0, 0));
    }

    private List<LinkOccupancy> occupancy() {
        return LinkOccupancies.of(drawn.request().topology(), drawn.route());
    }
}
