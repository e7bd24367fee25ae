package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.transmission.SegmentQuality;
import io.netplanner.model.transmission.TransmissionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Full load on the flexible grid is the band filled, from its lower end, by signals of the segment's own mode.
 *
 * <pre>
 *   A ── 240 km ── B        100G in 50 GHz, 400G in 75 GHz, side by side
 * </pre>
 */
class E04_LightOnAFlexibleGridTest {

    private static final EquipmentCatalogue CATALOGUE = DefaultCatalogue.get();
    private static final Topology LINE =
            new Topology("line", List.of(node("A", 0), node("B", 2)), List.of(new Link("A-B", "A", "B", 240, "SSMF")));
    private static final LightpathRequest NARROW = request("narrow", 100);
    private static final LightpathRequest WIDE = request("wide", 400);

    /** 4.8 THz. */
    private static final int BAND = 384;

    @Test
    void everySegmentTellsItsThreeLoads() {
        TransmissionResult light = check(BAND, NARROW, WIDE);

        assertThat(light.segments()).hasSize(2).allSatisfy(segment -> {
            assertThat(segment.worstGsnrDb01nm()).isLessThanOrEqualTo(segment.fullLoadGsnrDb01nm());
            assertThat(segment.fullLoadGsnrDb01nm()).isLessThan(segment.typicalGsnrDb01nm());
        });
    }

    @Test
    void fullLoadDoesNotDependOnWhatIsLit() {
        SegmentQuality alone = segment(check(BAND, NARROW), "narrow");
        SegmentQuality beside = segment(check(BAND, NARROW, WIDE, request("more", 400)), "narrow");

        assertThat(beside.worstGsnrDb01nm()).isEqualTo(alone.worstGsnrDb01nm());
        assertThat(beside.gsnrDb01nm()).isLessThan(alone.gsnrDb01nm());
    }

    @Test
    void fullLoadIsThatOfACombOfItsOwnModeBuiltByHand() {
        SegmentQuality wide = segment(check(BAND, WIDE), "wide");
        double lowerEdge = 191.35e12 - 25e9;
        List<Channel> comb = IntStream.range(0, 64)
                .mapToObj(i -> new Channel(lowerEdge + (i + 0.5) * 75e9, 64e9, 75e9, 0, 40, 0))
                .toList();

        List<ReceivedChannel> received = walk(comb);

        assertThat(wide.worstGsnrDb01nm())
                .isCloseTo(
                        received.stream()
                                .mapToDouble(ReceivedChannel::gsnrDb01nm)
                                .min()
                                .orElseThrow(),
                        offset(1e-6));
        assertThat(wide.fullLoadGsnrDb01nm()).isCloseTo(nearest(received, wide.frequencyThz()), offset(1e-6));
    }

    @Test
    void aGridBeyondTheAmplifiersIsFullWhereTheyEnd() {
        SegmentQuality within = segment(check(BAND, WIDE), "wide");
        SegmentQuality beyond = segment(check(BAND + 100, WIDE), "wide");

        assertThat(beyond.worstGsnrDb01nm()).isEqualTo(within.worstGsnrDb01nm());
    }

    private static List<ReceivedChannel> walk(List<Channel> comb) {
        RoadmElement add = roadm("add", true);
        OpticalLine line = new LineDesigner(CATALOGUE, 96).design(LINE).lines().getFirst();
        List<OpticalElement> way = new ArrayList<>(List.of(add));
        way.addAll(line.elements());
        way.add(roadm("drop", true));
        return new GsnrModel(TransmissionModel.GN).propagate(comb, way).received();
    }

    private static double nearest(List<ReceivedChannel> received, double frequencyThz) {
        return received.stream()
                .min(Comparator.comparingDouble(channel -> Math.abs(channel.frequencyHz() / 1e12 - frequencyThz)))
                .orElseThrow()
                .gsnrDb01nm();
    }

    private static RoadmElement roadm(String id, boolean addsNoise) {
        return new RoadmElement(
                id,
                new EqualizationTarget.ConstantPower(CATALOGUE.roadm().targetPowerDbm()),
                CATALOGUE.roadm().maxLossDb(),
                addsNoise ? (Double) (CATALOGUE.roadm().addDropOsnrDb01nm() + 10 * Math.log10(2)) : null,
                0,
                0);
    }

    private static TransmissionResult check(int slots, LightpathRequest... requests) {
        RoutingParameters flexible = new RoutingParameters(
                        RoutingAlgorithm.AUTO, RoutingObjective.CHANNELS, slots, null, 5, false, 1, 60)
                .withGrid(SpectrumGrid.FLEXIBLE);
        RoutingRequest request = new RoutingRequest(LINE, List.of(requests), List.of(), CATALOGUE, flexible);
        return new TransmissionCheck()
                .check(request, new PortfolioRouter().route(request, Execution.quiet()), Execution.quiet());
    }

    private static SegmentQuality segment(TransmissionResult light, String request) {
        return light.segments().stream()
                .filter(segment -> segment.requestId().equals(request))
                .findFirst()
                .orElseThrow();
    }

    private static LightpathRequest request(String id, double rateGbps) {
        return new LightpathRequest(id, "A", "B", rateGbps, Protection.NONE, Restoration.NONE);
    }

    private static Node node(String name, double longitude) {
        return new Node(name, 0, longitude, RoadmType.CDC);
    }
}
