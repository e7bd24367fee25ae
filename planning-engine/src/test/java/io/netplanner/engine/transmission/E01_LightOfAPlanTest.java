package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.transmission.ElementLight;
import io.netplanner.model.transmission.LineLight;
import io.netplanner.model.transmission.RouteRole;
import io.netplanner.model.transmission.SegmentQuality;
import io.netplanner.model.transmission.TransmissionParameters;
import io.netplanner.model.transmission.TransmissionResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A wavelength plan is judged under its own light.
 *
 * <pre>
 *        B
 *   300 / \ 300        r1: A to C, protected; r2, r3: A to B
 *      A---C
 *       900
 * </pre>
 */
class E01_LightOfAPlanTest {

    private static final Topology TRIANGLE = new Topology(
            "triangle",
            List.of(node("A", 0), node("B", 2), node("C", 4)),
            List.of(
                    new Link("A-B", "A", "B", 300, "SSMF"),
                    new Link("B-C", "B", "C", 300, "SSMF"),
                    new Link("A-C", "A", "C", 900, "SSMF")));

    private static final List<LightpathRequest> REQUESTS = List.of(
            new LightpathRequest("r1", "A", "C", 100, Protection.NODE_DISJOINT, Restoration.NONE),
            new LightpathRequest("r2", "A", "B", 100, Protection.NONE, Restoration.NONE),
            new LightpathRequest("r3", "A", "B", 200, Protection.NONE, Restoration.NONE));

    private final TransmissionResult result = check(REQUESTS);

    @Test
    void everyLitSegmentIsJudgedByTheModeOfItsRate() {
        assertThat(result.segments())
                .extracting(segment -> segment.requestId() + " " + segment.role() + " " + segment.mode())
                .containsExactlyInAnyOrder(
                        "r1 WORKING 100G DP-QPSK",
                        "r1 PROTECTION 100G DP-QPSK",
                        "r2 WORKING 100G DP-QPSK",
                        "r3 WORKING 200G DP-16QAM");
        assertThat(result.statistics().segments()).isEqualTo(4);
    }

    @Test
    void theLongerRouteHasLessSignalLeft() {
        assertThat(quality("r1", RouteRole.PROTECTION).gsnrDb01nm())
                .isLessThan(quality("r1", RouteRole.WORKING).gsnrDb01nm());
        assertThat(quality("r1", RouteRole.WORKING).gsnrDb01nm())
                .isLessThan(quality("r2", RouteRole.WORKING).gsnrDb01nm());
    }

    @Test
    void dispersionAndLatencyAreThoseOfTheGlass() {
        SegmentQuality far = quality("r1", RouteRole.PROTECTION);
        assertThat(far.dispersionPsPerNm()).isCloseTo(900 * 16.7, offset(1e-3));
        assertThat(far.latencyMs()).isCloseTo(900e3 * 1.468 / 299_792_458 * 1e3, offset(1e-9));
    }

    @Test
    void aFullNetworkIsWorseThanTheRealOne() {
        assertThat(result.segments())
                .allSatisfy(segment -> assertThat(segment.fullLoadGsnrDb01nm()).isLessThan(segment.gsnrDb01nm()));
    }

    @Test
    void theOrderOfRequestsDoesNotMatter() {
        List<LightpathRequest> shuffled = new ArrayList<>(REQUESTS);
        Collections.shuffle(shuffled, new Random(3));
        RoutingRequest request = request(REQUESTS, RoutingParameters.DEFAULTS);
        RoutingResult routing = new PortfolioRouter().route(request, Execution.quiet());
        List<Lightpath> turned = new ArrayList<>(routing.lightpaths());
        Collections.reverse(turned);
        RoutingResult reversed = new RoutingResult(turned, routing.unserved(), routing.statistics(), routing.bound());

        TransmissionResult other = new TransmissionCheck()
                .check(request(shuffled, RoutingParameters.DEFAULTS), reversed, Execution.quiet());

        assertThat(other.lightpaths()).containsExactlyInAnyOrderElementsOf(result.lightpaths());
    }

    @Test
    void aPlanOnTheFlexibleGridFillsTheBandOfTheFixedOne() {
        RoutingRequest request = request(REQUESTS, RoutingParameters.DEFAULTS.withGrid(SpectrumGrid.FLEXIBLE));
        RoutingRequest wholeBand = request(REQUESTS, wholeBand());
        double few = leastGsnrDb(request);
        double all = leastGsnrDb(wholeBand);
        double fixed = result.segments().stream()
                .mapToDouble(SegmentQuality::gsnrDb01nm)
                .min()
                .orElseThrow();

        assertThat(few).isCloseTo(fixed, offset(1.0));
        // amplifiers with power for more signals may be noisier, nothing else changes
        assertThat(all).isCloseTo(few, offset(1.0));
    }

    private static RoutingParameters wholeBand() {
        RoutingParameters usual = RoutingParameters.DEFAULTS;
        return new RoutingParameters(
                        usual.algorithm(),
                        usual.objective(),
                        384,
                        usual.reachKm(),
                        usual.routesPerRequest(),
                        usual.oneWavelength(),
                        usual.seed(),
                        usual.timeLimitSeconds())
                .withGrid(SpectrumGrid.FLEXIBLE);
    }

    @Test
    void everyElementTellsItsPlaceOnTheLine() {
        RoutingRequest request = request(REQUESTS, RoutingParameters.DEFAULTS);
        RoutingResult routing = new PortfolioRouter().route(request, Execution.quiet());

        LineLight line = new TransmissionCheck()
                .report(request, routing, TransmissionParameters.DEFAULTS, Execution.quiet()).lines().stream()
                        .filter(each -> each.linkId().equals("A-C"))
                        .findFirst()
                        .orElseThrow();

        List<Double> places = line.elements().stream().map(ElementLight::atKm).toList();
        assertThat(places).isSorted().startsWith(0.0).endsWith(900.0);
        assertThat(places.stream().distinct()).hasSizeGreaterThan(5);
    }

    private static double leastGsnrDb(RoutingRequest request) {
        RoutingResult routing = new PortfolioRouter().route(request, Execution.quiet());
        return new TransmissionCheck()
                .check(request, routing, Execution.quiet()).segments().stream()
                        .mapToDouble(SegmentQuality::gsnrDb01nm)
                        .min()
                        .orElseThrow();
    }

    private SegmentQuality quality(String request, RouteRole role) {
        return result.segments().stream()
                .filter(segment -> segment.requestId().equals(request) && segment.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static TransmissionResult check(List<LightpathRequest> requests) {
        RoutingRequest request = request(requests, RoutingParameters.DEFAULTS);
        RoutingResult routing = new PortfolioRouter().route(request, Execution.quiet());
        return new TransmissionCheck().check(request, routing, Execution.quiet());
    }

    private static RoutingRequest request(List<LightpathRequest> requests, RoutingParameters parameters) {
        return new RoutingRequest(TRIANGLE, requests, List.of(), DefaultCatalogue.get(), parameters);
    }

    private static Node node(String name, double longitude) {
        return new Node(name, 0, longitude, RoadmType.CDC);
    }
}
