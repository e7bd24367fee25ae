package io.netplanner.engine.transmission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.netplanner.model.equipment.PenaltyPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class PenaltyTableTest {

    private final PenaltyTable table = new PenaltyTable(List.of(new PenaltyPoint(30, 2), new PenaltyPoint(10, 1)));

    @Test
    void isInterpolatedBetweenItsPointsInAnyOrder() {
        assertThat(table.penaltyDb(10)).isEqualTo(1);
        assertThat(table.penaltyDb(20)).isCloseTo(1.5, offset(1e-12));
        assertThat(table.penaltyDb(30)).isEqualTo(2);
    }

    @Test
    void fallsToNothingAtNothing() {
        assertThat(table.penaltyDb(0)).isZero();
        assertThat(table.penaltyDb(5)).isCloseTo(0.5, offset(1e-12));
    }

    @Test
    void admitsNothingBeyondItsEnd() {
        assertThat(table.admits(30)).isTrue();
        assertThat(table.admits(30.001)).isFalse();
        assertThat(table.admits(-31)).isFalse();
    }

    @Test
    void emptyTableNeitherCostsNorLimits() {
        PenaltyTable none = new PenaltyTable(List.of());
        assertThat(none.penaltyDb(1e9)).isZero();
        assertThat(none.admits(1e9)).isTrue();
    }
}
