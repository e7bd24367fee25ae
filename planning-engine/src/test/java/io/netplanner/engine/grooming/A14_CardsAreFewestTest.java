package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.equipment.ClientLimit;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.GroomingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Up to twelve mixed services between two nodes: every way of putting them on lines and cards is tried as well. */
class A14_CardsAreFewestTest {

    private static final List<String> LOW_RATES = List.of("FE", "GE", "STM1 Optical", "STM4", "STM16");
    private static final List<String> HIGH_RATES = List.of("10GE", "40GE");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lowRatesTakeTheFewestLinesThenTheFewestCards(long seed) {
        Random random = new Random(seed);
        Xponder card = card(random, XponderRole.LOW_RATE_MUXPONDER, LOW_RATES, 10);
        Xponder muxponder = new Xponder(
                "HIGH", XponderRole.MUXPONDER, 10, List.of(), List.of(), List.of("CARD"), 1, 100, true, 2, null, null);
        Map<String, Integer> services = services(random, LOW_RATES);

        GroomingResult result = groom(services, List.of(card, muxponder));

        FewestCards fewest = FewestCards.of(card, services);
        assertThat(result.groomouts()).hasSize(fewest.lines());
        assertThat(result.statistics().cards()).containsEntry("CARD", 2 * fewest.cards());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void highRatesTakeTheFewestLightpathsThenTheFewestCards(long seed) {
        Random random = new Random(seed);
        Xponder card = card(random, XponderRole.MUXPONDER, HIGH_RATES, 100);
        Map<String, Integer> services = services(random, HIGH_RATES);

        GroomingResult result = groom(services, List.of(card));

        FewestCards fewest = FewestCards.of(card, services);
        assertThat(result.lightpaths()).hasSize(fewest.lines());
        assertThat(result.statistics().cards()).containsEntry("CARD", 2 * fewest.cards());
    }

    private static Xponder card(Random random, XponderRole role, List<String> types, double rateGbps) {
        String limited = types.get(random.nextInt(types.size()));
        return new Xponder(
                "CARD",
                role,
                3 + random.nextInt(8),
                types,
                random.nextBoolean() ? List.of() : List.of(new ClientLimit(limited, 1 + random.nextInt(3))),
                List.of(),
                1 + random.nextInt(3),
                rateGbps,
                role == XponderRole.MUXPONDER,
                2,
                null,
                null);
    }

    private static Map<String, Integer> services(Random random, List<String> types) {
        Map<String, Integer> services = new TreeMap<>();
        int total = 1 + random.nextInt(12);
        for (int service = 0; service < total; service++) {
            services.merge(types.get(random.nextInt(types.size())), 1, Integer::sum);
        }
        return services;
    }

    private static GroomingResult groom(Map<String, Integer> services, List<Xponder> cards) {
        List<String> asked = new ArrayList<>();
        services.forEach((type, quantity) -> asked.add(quantity + " " + type));
        return GroomingCase.on("A-B")
                .cards(cards)
                .demand("A-B", asked.toArray(String[]::new))
                .groom();
    }
}
