package io.netplanner.desktop.spectrum;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class LitCellsTest {

    private static final int LOWEST_EDGE = -288;

    @Test
    void aChannelChangesWhereTheRouteIsRegenerated() {
        LitCells lit = lit(Segment.ofChannel("A", "B", 3), Segment.ofChannel("B", "C", 7));

        assertThat(lit.of("r1", "a-b")).containsExactly(3);
        assertThat(lit.of("r1", "b-c")).containsExactly(7);
        assertThat(lit.find("b-c", 3)).isEmpty();
    }

    @Test
    void aSignalOfTheFlexibleGridFillsAllItsSlots() {
        LitCells lit = lit(Segment.ofSlot("A", "C", new FrequencySlot(LOWEST_EDGE + 12, 4)));

        assertThat(lit.of("r1", "a-b")).containsExactly(5, 6, 7, 8);
        assertThat(lit.find("b-c", 8)).isPresent();
        assertThat(lit.find("b-c", 9)).isEmpty();
    }

    private static LitCells lit(Segment... segments) {
        Route working = new Route(List.of("A", "B", "C"), List.of("a-b", "b-c"), 200, List.of(segments), List.of("B"));
        return new LitCells(List.of(new Lightpath("r1", "A", "C", working, null, List.of(), List.of())), LOWEST_EDGE);
    }
}
