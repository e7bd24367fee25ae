package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.routing.GroupIlpParameters;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The engines that decide by integer programs: exact where heuristics are not, and in every combination valid. */
class J02_IntegerProgramsTest {
    private static final String EXACT = "ILP|GROUP_ILP|COLUMN_GENERATION";

    /**
     * Each node of a ring asks for the one next but one. Ten hops would fill two channels, but an odd ring cannot be coloured
     * with two: one stays out, and three channels serve all.
     */
    @ParameterizedTest
    @EnumSource(value = RoutingAlgorithm.class, mode = Mode.MATCH_ANY, names = EXACT)
    void anOddRingLeavesOneOut(RoutingAlgorithm algorithm) {
        Draw drawn =
                Draw.network("A-B 1, B-C 1, C-D 1, D-E 1, E-A 1").channels(2).with(algorithm);
        for (String pair : List.of("A-C", "C-E", "E-B", "B-D", "D-A")) {
            drawn.ask(pair.substring(0, 1), pair.substring(2));
        }
        RoutingResult result = drawn.route();
        assertThat(new RoutingValidator().validate(drawn.request(), result)).isEmpty();
        assertThat(result.statistics().served()).isEqualTo(4);
        assertThat(drawn.channels(3).route().statistics().served()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(value = RoutingAlgorithm.class, mode = Mode.MATCH_ANY, names = EXACT)
    void resultIsNeverWorseThanGreedyAndKeepsEveryRule(RoutingAlgorithm algorithm) {
        for (RoutingObjective objective :
                List.of(RoutingObjective.CHANNELS, RoutingObjective.LOAD, RoutingObjective.WEIGHTED)) {
            RoutingRequest request = mixed(algorithm, objective);
            RoutingResult result = route(request);
            RoutingResult greedy = route(mixed(RoutingAlgorithm.GREEDY, objective));
            assertThat(new RoutingValidator().validate(request, result)).isEmpty();
            assertThat(result.statistics().unserved())
                    .isLessThanOrEqualTo(greedy.statistics().unserved());
            if (result.statistics().unserved() == greedy.statistics().unserved()) {
                assertThat(result.bound().best())
                        .isLessThanOrEqualTo(greedy.bound().best());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = RoutingAlgorithm.class, mode = Mode.MATCH_ANY, names = EXACT)
    void sameSeedGivesSameBytes(RoutingAlgorithm algorithm) throws Exception {
        RoutingRequest request = mixed(algorithm, RoutingObjective.CHANNELS);
        byte[] once = CanonicalJson.mapper().writeValueAsBytes(route(request));
        byte[] again =
                CanonicalJson.mapper().writeValueAsBytes(new PortfolioRouter().route(request, new ParallelExecution()));
        assertThat(again).isEqualTo(once);
    }

    /** Of the two shortest routes of each request both cross B-C; the column that spares it is a third. */
    @Test
    void columnsGoRoundWhatTheShortestRoutesShare() {
        Draw drawn = Draw.network("A-B 1, B-C 1, C-D 1, A-E 9, E-F 9, F-D 9").with(RoutingAlgorithm.COLUMN_GENERATION);
        drawn.ask("A", "D").ask("A", "D");
        RoutingResult result = drawn.route();
        assertThat(result.statistics().channelsUsed()).isEqualTo(1);
        assertThat(result.bound().gap()).isZero();
    }

    private static RoutingRequest mixed(RoutingAlgorithm algorithm, RoutingObjective objective) {
        GabrielNetwork network = new GabrielNetwork(12, 4);
        return new RoutingRequest(
                network.topology(),
                network.requests(
                        16,
                        List.of(Protection.NONE, Protection.NODE_DISJOINT),
                        List.of(Restoration.NONE, Restoration.NONE, Restoration.JOINT_SAME)),
                List.of(),
                DefaultCatalogue.get(),
                new RoutingParameters(algorithm, objective, 8, 1500.0, 3, false, 4, 1)
                        .withGroups(new GroupIlpParameters(6, 1, 1)));
    }

    private static RoutingResult route(RoutingRequest request) {
        return new PortfolioRouter().route(request, Execution.quiet());
    }
}
