package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.CardService;
import io.netplanner.model.grooming.CardUse;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.ServiceTrace;
import io.netplanner.model.traffic.TrafficMatrix;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ═══ 1: 9 GE (2 groomouts), 1 × 10GE ═══ B
 *   A ═══ 2: 1 × 40GE, which no card takes ══ B
 * </pre>
 */
class A10_WhoIsWhereTest {

    private final GroomingCase planned =
            GroomingCase.on("A-B").demand("A-B", "9 GE", "1 10GE").demand("A-B", "1 40GE");
    private final GroomingResult result = planned.groom();
    private final ServiceMapping mapping = new ServiceMapping(planned.request().traffic(), result, null);

    @Test
    void serviceInAGroomoutMeetsItsMuxpondersAtBothEnds() {
        ServiceTrace trace = mapping.findService("1/GE/9").orElseThrow();

        assertThat(trace.carried()).isTrue();
        assertThat(trace.cards()).extracting(Card::type).containsExactly("MP2X", "MP1H", "MP1H", "MP2X");
        assertThat(trace.cards()).extracting(Card::node).containsExactly("A", "A", "B", "B");
        assertThat(trace.sections()).singleElement().satisfies(section -> {
            assertThat(section.groomoutId()).isNotNull();
            assertThat(section.freeGbps()).isEqualTo(100 - 9 * 1.25 - 10);
        });
    }

    @Test
    void serviceThatRemainsIsKnownAndNowhere() {
        ServiceTrace trace = mapping.findService("2/40GE/1").orElseThrow();

        assertThat(trace.carried()).isFalse();
        assertThat(trace.cards()).isEmpty();
        assertThat(mapping.findService("nobody's")).isEmpty();
    }

    @Test
    void everyCardNamesExactlyTheServicesThatNameIt() {
        for (Card card : result.cards()) {
            CardUse use = mapping.findCard(card.id()).orElseThrow();

            assertThat(use.services())
                    .extracting(CardService::serviceId)
                    .containsExactlyInAnyOrderElementsOf(mapping.listServices("").stream()
                            .filter(id -> mapping.findService(id)
                                    .orElseThrow()
                                    .cards()
                                    .contains(card))
                            .toList());
        }
    }

    @Test
    void searchesByDemandNodeAndType() {
        assertThat(mapping.listServices("2")).contains("2/40GE/1");
        assertThat(mapping.listCards("MP2X")).hasSize(2);
        assertThat(mapping.listCards("B")).hasSize(2);
    }

    @Test
    void namesFirstWhatIsCalledAsItIsSearchedFor() {
        GroomingCase many = GroomingCase.on("A-B");
        for (int demand = 1; demand <= 11; demand++) {
            many.demand("A-B", "1 100GE");
        }
        TrafficMatrix lastFirst =
                new TrafficMatrix("reversed", many.request().traffic().demands().reversed());
        ServiceMapping found = new ServiceMapping(lastFirst, many.groom(), null);

        assertThat(found.listServices("1/100GE/1")).containsExactly("1/100GE/1", "11/100GE/1");
        assertThat(found.listServices("100GE")).startsWith("11/100GE/1", "10/100GE/1");
    }
}
