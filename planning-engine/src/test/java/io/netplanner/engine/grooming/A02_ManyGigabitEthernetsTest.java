package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomingResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * <pre>
 *          n × GE at 1.25 Gb/s                 8 + 8 GE
 *   A ═════════════════════════ B       card: ─10G─ ─10G─   16 ports shared by both lines
 * </pre>
 *
 * Eight GE fill a 10G line, two such lines fill the ports of a card.
 */
class A02_ManyGigabitEthernetsTest {

    @ParameterizedTest
    @CsvSource({"8, 1, 1", "9, 2, 1", "101, 13, 7", "150, 19, 10", "1600, 200, 100"})
    void takeTheFewestGroomoutsAndCards(int services, int groomouts, int cardPairs) {
        GroomingResult result =
                GroomingCase.on("A-B").demand("A-B", services + " GE").groom();

        assertThat(result.statistics().groomouts()).isEqualTo(groomouts);
        assertThat(result.statistics().cards()).containsEntry("MP2X", 2 * cardPairs);
        assertThat(result.bound().lower()).isEqualTo(Math.ceilDiv(groomouts, 10));
        assertThat(result.bound().gap()).isZero();
    }
}
