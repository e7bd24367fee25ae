package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ═══ 1: 3 GE, later 30 GE ═══ B
 *   A ═══ 2: 1 × 100GE ═══════════ B      the cards of 2 are installed behind those of 1
 * </pre>
 */
class A09_InstalledCardsStayTest {

    private static final List<Card> BEFORE = GroomingCase.on("A-B")
            .demand("A-B", "3 GE")
            .demand("A-B", "1 100GE")
            .groom()
            .cards();

    private static GroomingCase grown() {
        return GroomingCase.on("A-B").demand("A-B", "30 GE").demand("A-B", "1 100GE");
    }

    @Test
    void putsNewCardsBesideThoseThatAreThere() {
        GroomingResult after = grown().installed(BEFORE).groomChecked();

        assertThat(after.cards())
                .filteredOn(card -> BEFORE.stream().anyMatch(b -> b.id().equals(card.id())))
                .hasSameSizeAs(BEFORE)
                .allSatisfy(card -> assertThat(BEFORE)
                        .anyMatch(b -> b.id().equals(card.id())
                                && b.shelf() == card.shelf()
                                && b.slots().equals(card.slots())));
    }

    @Test
    void movesACardThatStandsWhereAShelfNowBelongsToADegree() {
        GroomingResult after = GroomingCase.on("A-B", "A-B", "A-B")
                .demand("A-B", "3 GE")
                .demand("A-B", "1 100GE")
                .installed(BEFORE)
                .groomChecked();

        assertThat(after.cards()).allMatch(card -> card.shelf() == 4);
    }
}
