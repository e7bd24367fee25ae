package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a planner chooses, together with whatever a request asks, the result obeys every rule.
 *
 * <pre>
 *   A ═══ B ─── C        two links A-B, B>E one way only, A-D and B-C in one duct,
 *   │     ↓     │        C Directionless, cluster west: A, B, D, E
 *   D ─── E ─── F ─── G  G at the end of a single link
 * </pre>
 */
class J01_EveryCombinationTest {
    private static final String LINKS =
            "A-B#1 300, A-B#2 350, B-C 400 @duct, A-D 250 @duct, B>E 200, D-E 450, E-F 300, C-F 200, F-G 100";
    private static final List<String> ENDS = List.of("A-F", "C-D", "B-C", "E-A", "A-C", "D-F", "C-G");
    /** Of the slower portfolio only every so many combinations. */
    private static final int PORTFOLIO_EVERY = 97;

    static Stream<Arguments> asked() {
        List<Arguments> all = new ArrayList<>();
        for (Protection protection : Protection.values()) {
            for (Restoration restoration : Restoration.values()) {
                for (Direction direction : Direction.values()) {
                    all.add(Arguments.of(protection, restoration, direction));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void obeysEveryRule(Protection protection, Restoration restoration, Direction direction) {
        int combination = protection.ordinal() * 31 + restoration.ordinal() * 7 + direction.ordinal();
        for (RoutingObjective objective : RoutingObjective.values()) {
            for (int choice = 0; choice < 32; choice++) {
                Draw drawn = chosen(choice).with(objective);
                if (combination++ % PORTFOLIO_EVERY == 0) {
                    drawn.with(RoutingAlgorithm.AUTO);
                }
                List<Integer> rates = isSet(choice, 0) ? List.of(100, 400, 200) : List.of(100, 200);
                requests(rates, protection, restoration, direction).forEach(drawn::ask);
                check(drawn.request(), "%s, choice %d".formatted(objective, choice));
            }
        }
    }

    private static Draw chosen(int choice) {
        Draw drawn = Draw.network(LINKS).cluster("west", "A", "B", "D", "E").channels(6);
        drawn = isSet(choice, 0) ? drawn.flexible(24) : drawn;
        drawn = isSet(choice, 1) ? drawn.oneWavelength() : drawn;
        drawn = isSet(choice, 2) ? drawn.mostDisjoint() : drawn;
        drawn = isSet(choice, 3) ? drawn.reachKm(600) : drawn;
        return isSet(choice, 4) ? drawn.directionless("C") : drawn;
    }

    private static boolean isSet(int choice, int bit) {
        return (choice >> bit & 1) == 1;
    }

    private static List<LightpathRequest> requests(
            List<Integer> rates, Protection protection, Restoration restoration, Direction direction) {
        List<LightpathRequest> requests = new ArrayList<>();
        for (String ends : ENDS) {
            int number = requests.size();
            requests.add(new LightpathRequest(
                    "r" + number,
                    ends.substring(0, 1),
                    ends.substring(2),
                    rates.get(number % rates.size()),
                    number == 0 ? Protection.NONE : protection,
                    number == 1 ? Restoration.NONE : restoration,
                    number == 2 ? Direction.BIDIRECTIONAL : direction,
                    ends.equals("E-A") ? "west" : null));
        }
        return requests;
    }

    private static void check(RoutingRequest request, String combination) {
        RoutingResult result = new PortfolioRouter().route(request, Execution.quiet());
        assertThat(new RoutingValidator().validate(request, result))
                .as(combination)
                .isEmpty();
        assertThat(result.lightpaths().size() + result.unserved().size())
                .as(combination)
                .isEqualTo(ENDS.size());
        assertThat(result.unserved())
                .as(combination)
                .allSatisfy(left -> assertThat(left.reason()).isNotBlank().doesNotContain("time limit"));
    }
}
