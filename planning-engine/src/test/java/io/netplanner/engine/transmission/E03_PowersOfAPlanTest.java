package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.api.PlanningCancelledException;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.AmplifierType;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.PowerStatistics;
import io.netplanner.model.transmission.TransmissionParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Powers are set so that the poorest light gains most.
 *
 * <pre>
 *        B
 *   300 / \ 400        20 lightpaths A to B, 10 A to C protected
 *      A---C
 *       700
 * </pre>
 */
class E03_PowersOfAPlanTest {

    private static final Topology TRIANGLE = new Topology(
            "triangle",
            List.of(node("A", 0), node("B", 2), node("C", 4)),
            List.of(
                    new Link("A-B", "A", "B", 300, "SSMF"),
                    new Link("B-C", "B", "C", 400, "NZDF"),
                    new Link("A-C", "A", "C", 700, "SSMF")));

    private static final RoutingRequest REQUEST =
            new RoutingRequest(TRIANGLE, requests(), List.of(), DefaultCatalogue.get(), RoutingParameters.DEFAULTS);

    private static final RoutingResult ROUTED = new PortfolioRouter().route(REQUEST, Execution.quiet());
    private static final PowerResult RESULT = optimise(REQUEST, ROUTED, PowerParameters.DEFAULTS);

    @Test
    void smallestMarginGrowsAndEachStageIsNoWorseThanTheOneBefore() {
        PowerStatistics figures = RESULT.statistics();

        assertThat(figures.worstClosedFormDb()).isGreaterThanOrEqualTo(figures.worstBeforeDb());
        assertThat(figures.worstAfterDb()).isGreaterThanOrEqualTo(figures.worstClosedFormDb());
        assertThat(figures.worstAfterDb()).isGreaterThan(figures.worstBeforeDb() + 0.1);
    }

    @Test
    void marginsBeforeAreThoseOfTheTransmissionCheck() {
        var check = new TransmissionCheck().check(REQUEST, ROUTED, Execution.quiet());

        assertThat(RESULT.statistics().worstBeforeDb())
                .isEqualTo(check.statistics().worstMarginDb());
        assertThat(RESULT.segments()).hasSameSizeAs(check.segments());
    }

    @Test
    void everyAmplifierStaysWithinWhatItCanGive() {
        double load = 10 * Math.log10(RoutingParameters.DEFAULTS.channels());
        double gainMax = DefaultCatalogue.get().amplifierTypes().stream()
                .mapToDouble(AmplifierType::gainMaxDb)
                .max()
                .orElseThrow();
        double powerMax = DefaultCatalogue.get().amplifierTypes().stream()
                .mapToDouble(AmplifierType::maxPowerDbm)
                .max()
                .orElseThrow();

        assertThat(RESULT.amplifiers()).isNotEmpty().allSatisfy(setting -> {
            assertThat(setting.gainDb()).isBetween(0.0, gainMax + 1e-9);
            assertThat(setting.attenuatorDb()).isNotNegative();
            assertThat(setting.launchDbm() + setting.attenuatorDb() + load).isLessThanOrEqualTo(powerMax + 1e-9);
        });
    }

    @Test
    void offsetsOfChannelsStayWithinThePlannersLimit() {
        assertThat(RESULT.segments())
                .allSatisfy(segment -> assertThat(segment.offsetDb()).isBetween(-3.0, 3.0));
        assertThat(optimise(REQUEST, ROUTED, new PowerParameters(0, 60)).segments())
                .allSatisfy(segment -> assertThat(segment.offsetDb()).isZero());
    }

    @Test
    void offsetsStayWithinWhatTransmittersGiveBehindTheSplitters() {
        RoutingRequest tight = withSplitters(20);

        PowerResult powers = optimise(tight, ROUTED, PowerParameters.DEFAULTS);

        assertThat(powers.segments())
                .allSatisfy(segment -> assertThat(segment.offsetDb()).isBetween(-3.0, 1e-9));
        assertThat(RESULT.segments())
                .anySatisfy(segment -> assertThat(segment.offsetDb()).isGreaterThan(0.05));
    }

    @Test
    void aTransmitterTooWeakForTheSplittersIsRefusedWithItsPowers() {
        assertThatThrownBy(() -> new TransmissionCheck().check(withSplitters(23), ROUTED, Execution.quiet()))
                .isInstanceOf(TransmissionLimitException.class)
                .hasMessageContaining("of the 0.00 dBm")
                .hasMessageContaining("-23.00 dBm pass the splitters")
                .hasMessageContaining("below the -20.00 dBm");
    }

    @Test
    void receivedPowerIsLessByTheSplitters() {
        double without = received(REQUEST);

        assertThat(received(withSplitters(9))).isCloseTo(without - 9, offset(1e-9));
    }

    @Test
    void aSearchCutShortIsNoWorseThanItsStartAndSaysSo() {
        PowerResult cut = new PowerOptimiser()
                .optimise(REQUEST, ROUTED, TransmissionParameters.DEFAULTS, new PowerParameters(3, 1), countingClock());
        PowerResult again = new PowerOptimiser()
                .optimise(REQUEST, ROUTED, TransmissionParameters.DEFAULTS, new PowerParameters(3, 1), countingClock());

        assertThat(cut.statistics().timeLimitMet()).isTrue();
        assertThat(RESULT.statistics().timeLimitMet()).isFalse();
        assertThat(cut.statistics().trials()).isLessThan(RESULT.statistics().trials());
        assertThat(cut.statistics().worstAfterDb())
                .isBetween(cut.statistics().worstBeforeDb(), RESULT.statistics().worstAfterDb());
        assertThat(again.segments()).isEqualTo(cut.segments());
    }

    @Test
    void twiceTheSame() {
        assertThat(optimise(REQUEST, ROUTED, PowerParameters.DEFAULTS)).isEqualTo(RESULT);
    }

    @Test
    void emptyPlanHasNothingToOptimise() {
        RoutingRequest nothing =
                new RoutingRequest(TRIANGLE, List.of(), List.of(), DefaultCatalogue.get(), RoutingParameters.DEFAULTS);
        RoutingResult dark = new PortfolioRouter().route(nothing, Execution.quiet());

        assertThat(optimise(nothing, dark, PowerParameters.DEFAULTS).segments()).isEmpty();
    }

    @Test
    void cancelledSearchEndsAtItsNextTrial() {
        assertThatThrownBy(() -> new PowerOptimiser()
                        .optimise(
                                REQUEST,
                                ROUTED,
                                TransmissionParameters.DEFAULTS,
                                PowerParameters.DEFAULTS,
                                Execution.quiet(() -> 0, () -> true)))
                .isInstanceOf(PlanningCancelledException.class);
    }

    private static RoutingRequest withSplitters(double lossDb) {
        ObjectNode catalogue = CanonicalJson.mapper().valueToTree(DefaultCatalogue.get());
        ((ObjectNode) catalogue.get("roadm")).put("splitterLossDb", lossDb);
        return new RoutingRequest(
                TRIANGLE,
                requests(),
                List.of(),
                CanonicalJson.mapper().convertValue(catalogue, EquipmentCatalogue.class),
                RoutingParameters.DEFAULTS);
    }

    private static double received(RoutingRequest request) {
        return new TransmissionCheck()
                .check(request, ROUTED, Execution.quiet())
                .segments()
                .getFirst()
                .receivedPowerDbm();
    }

    private static PowerResult optimise(RoutingRequest request, RoutingResult routed, PowerParameters chosen) {
        return new PowerOptimiser()
                .optimise(request, routed, TransmissionParameters.DEFAULTS, chosen, Execution.quiet());
    }

    private static List<LightpathRequest> requests() {
        List<LightpathRequest> requests = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            requests.add(new LightpathRequest("near " + i, "A", "B", 100, Protection.NONE, Restoration.NONE));
        }
        for (int i = 0; i < 10; i++) {
            requests.add(new LightpathRequest("far " + i, "A", "C", 100, Protection.NODE_DISJOINT, Restoration.NONE));
        }
        return requests;
    }

    private static Node node(String name, double longitude) {
        return new Node(name, 0, longitude, RoadmType.CDC);
    }

    /** Its clock goes on by a fiftieth of a second whenever it is looked at, on any machine. */
    private static Execution countingClock() {
        AtomicInteger looks = new AtomicInteger();
        return Execution.quiet(() -> looks.incrementAndGet() / 50.0, () -> false);
    }
}
