package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Requests that need one route and one channel and nothing else, packed on as few channels as can be. */
class K01_ManyOneWayRequestsTest {
    private static final int NODES = 13;
    private static final Topology TOPOLOGY = topology();
    private static final List<LightpathRequest> REQUESTS = requests();
    private static final int ENOUGH = 200;
    private static final int TOO_FEW = 4;

    private static final RoutingResult GREEDY = route(request(RoutingAlgorithm.GREEDY, ENOUGH), Execution.quiet());
    private static final RoutingResult PACKED = route(request(RoutingAlgorithm.AUTO, ENOUGH), Execution.quiet());

    @Test
    void nearlyMeetTheBoundWhereGreedyDoesNot() {
        assertThat(PACKED.unserved()).isEmpty();
        assertThat(PACKED.statistics().channelsUsed())
                .isLessThan(GREEDY.statistics().channelsUsed())
                .isLessThanOrEqualTo((int) Math.ceil(1.1 * PACKED.bound().lower()));
        assertThat(new RoutingValidator().validate(request(RoutingAlgorithm.AUTO, ENOUGH), PACKED))
                .isEmpty();
    }

    @Test
    void areServedAsManyAsFitWhereChannelsAreShort() {
        RoutingRequest request = request(RoutingAlgorithm.AUTO, TOO_FEW);
        RoutingResult result = route(request, Execution.quiet());
        RoutingResult greedy = route(request(RoutingAlgorithm.GREEDY, TOO_FEW), Execution.quiet());
        assertThat(result.unserved())
                .isNotEmpty()
                .hasSizeLessThan(greedy.unserved().size());
        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
    }

    @Test
    void givesTheSamePlanOnOneThreadAndOnFour() {
        RoutingRequest request = request(RoutingAlgorithm.AUTO, ENOUGH);
        assertThat(route(request, new ParallelExecution())).isEqualTo(PACKED);
    }

    @Test
    void goOnFromAnEarlierPlanAndNeverEndWithAWorseOne() {
        RoutingRequest resumed = request(RoutingAlgorithm.AUTO, ENOUGH).withEarlier(GREEDY);
        RoutingResult better = route(resumed, Execution.quiet());
        assertThat(better.statistics().channelsUsed())
                .isLessThanOrEqualTo(GREEDY.statistics().channelsUsed());
        assertThat(new RoutingValidator().validate(resumed, better)).isEmpty();
    }

    private static RoutingResult route(RoutingRequest request, Execution execution) {
        return new PortfolioRouter().route(request, execution);
    }

    private static RoutingRequest request(RoutingAlgorithm algorithm, int channels) {
        return new RoutingRequest(
                TOPOLOGY,
                REQUESTS,
                List.of(),
                DefaultCatalogue.get(),
                new RoutingParameters(algorithm, RoutingObjective.CHANNELS, channels, null, 5, false, 1, 1));
    }

    /** A ring whose nodes are also joined five hops apart: no link is scarcer than the others. */
    private static Topology topology() {
        List<Node> nodes = IntStream.range(0, NODES)
                .mapToObj(node -> new Node("N" + node, 0, 0, RoadmType.CDC))
                .toList();
        List<Link> links = IntStream.range(0, NODES)
                .boxed()
                .flatMap(node -> Stream.of(1, 5)
                        .map(step -> new Link(node + "+" + step, "N" + node, "N" + (node + step) % NODES, 100, "SSMF")))
                .toList();
        return new Topology("chordal ring", nodes, links);
    }

    /** One way, of every pair. */
    private static List<LightpathRequest> requests() {
        return IntStream.range(0, NODES * NODES)
                .filter(pair -> pair / NODES != pair % NODES)
                .mapToObj(pair -> new LightpathRequest(
                        "r" + pair,
                        "N" + pair / NODES,
                        "N" + pair % NODES,
                        100,
                        Protection.NONE,
                        Restoration.NONE,
                        Direction.UNIDIRECTIONAL,
                        null))
                .toList();
    }
}
