package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.ModePenalties;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.equipment.PenaltyPoint;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.transmission.LightpathQuality;
import io.netplanner.model.transmission.QualityLimit;
import io.netplanner.model.transmission.TransmissionParameters;
import io.netplanner.model.transmission.TransmissionResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Each limit of a mode keeps light from arriving, and is named.
 *
 * <pre>
 *   A ── 80 km ── B ── 2400 km ── C        near: A to B, far: B to C
 * </pre>
 */
class E02_ModesAndLimitsTest {

    private static final Topology LINE = new Topology(
            "line",
            List.of(node("A", 0), node("B", 1), node("C", 20)),
            List.of(new Link("A-B", "A", "B", 80, "SSMF"), new Link("B-C", "B", "C", 2400, "SSMF")));

    private static final List<LightpathRequest> REQUESTS = List.of(
            new LightpathRequest("near", "A", "B", 100, Protection.NONE, Restoration.NONE),
            new LightpathRequest("far", "B", "C", 100, Protection.NONE, Restoration.NONE));

    @Test
    void dispersionBeyondTheTableIsNamedAndTheRestStillArrives() {
        ModePenalties table = new ModePenalties(List.of(new PenaltyPoint(20_000, 1)), List.of(), List.of());
        TransmissionResult result = check(List.of(mode("robust", 10, table, null, null)));

        assertThat(quality(result, "far").failures()).containsExactly(QualityLimit.DISPERSION);
        assertThat(quality(result, "far").verdict()).contains("does not arrive: chromatic dispersion");
        assertThat(quality(result, "near").failures()).isEmpty();
        assertThat(result.statistics().infeasibleLightpaths()).isEqualTo(1);
    }

    @Test
    void penaltyComesOffTheMargin() {
        ModePenalties table = new ModePenalties(List.of(new PenaltyPoint(80 * 16.7, 1.5)), List.of(), List.of());
        double without = quality(check(List.of(mode("plain", 10, ModePenalties.NONE, null, null))), "near")
                .marginDb();
        double with = quality(check(List.of(mode("plain", 10, table, null, null))), "near")
                .marginDb();

        assertThat(without - with).isCloseTo(1.5, offset(1e-3));
    }

    @Test
    void polarisationAndReceivedPowerAreLimitsToo() {
        ModePenalties table =
                new ModePenalties(List.of(), List.of(new PenaltyPoint(0.5, 0)), List.of(new PenaltyPoint(0.1, 0)));
        LightpathQuality far = quality(check(List.of(mode("deaf", 10, table, -10.0, null))), "far");

        assertThat(far.failures()).containsExactly(QualityLimit.PMD, QualityLimit.PDL, QualityLimit.RECEIVED_POWER);
    }

    @Test
    void latencyIsJudgedEndToEnd() {
        TransmissionParameters chosen = new TransmissionParameters(null, 5.0, false);
        TransmissionResult result = check(List.of(mode("plain", 10, ModePenalties.NONE, null, null)), chosen);

        assertThat(quality(result, "far").failures()).containsExactly(QualityLimit.LATENCY);
        assertThat(quality(result, "near").failures()).isEmpty();
    }

    @Test
    void cheapestModeWhoseLightArrivesIsTaken() {
        TransmissionResult result = check(List.of(
                mode("dear and robust", 10, ModePenalties.NONE, null, 900.0),
                mode("cheap and weak", 22, ModePenalties.NONE, null, 500.0)));

        assertThat(quality(result, "near").mode()).isEqualTo("cheap and weak");
        assertThat(quality(result, "far").mode()).isEqualTo("dear and robust");
        assertThat(result.statistics().infeasible()).isZero();
    }

    @Test
    void withoutPricesTheLowestRateThatFitsIsTaken() {
        TransmissionResult result = check(List.of(
                new OperationalMode("200G", 200, "x", 32, 50, 9, 0, ModePenalties.NONE, null, null),
                mode("100G", 10, ModePenalties.NONE, null, null)));

        assertThat(quality(result, "near").mode()).isEqualTo("100G");
    }

    @Test
    void systemMarginOfTheFormReplacesThatOfTheCatalogue() {
        List<OperationalMode> modes = List.of(mode("plain", 10, ModePenalties.NONE, null, null));
        double none = quality(check(modes, new TransmissionParameters(0.0, null, false)), "near")
                .marginDb();
        double five = quality(check(modes, new TransmissionParameters(5.0, null, false)), "near")
                .marginDb();

        assertThat(none - five).isCloseTo(5, offset(1e-9));
    }

    @Test
    void worstChannelIsNeverBetterThanItsOwnAndTheHistogramCountsEverySegment() {
        TransmissionResult result = check(DefaultCatalogue.get().operationalModes());

        assertThat(result.segments()).allSatisfy(segment -> {
            assertThat(segment.worstGsnrDb01nm()).isLessThanOrEqualTo(segment.fullLoadGsnrDb01nm());
            assertThat(segment.fullLoadGsnrDb01nm()).isLessThan(segment.typicalGsnrDb01nm());
        });
        assertThat(result.statistics().histogram().stream()
                        .mapToInt(bin -> bin.segments())
                        .sum())
                .isEqualTo(2);
    }

    private static TransmissionResult check(List<OperationalMode> modes) {
        return check(modes, TransmissionParameters.DEFAULTS);
    }

    private static TransmissionResult check(List<OperationalMode> modes, TransmissionParameters chosen) {
        RoutingRequest request = new RoutingRequest(LINE, REQUESTS, List.of(), with(modes), RoutingParameters.DEFAULTS);
        var routed = new PortfolioRouter().route(request, Execution.quiet());
        return new TransmissionCheck().check(request, routed, chosen, Execution.quiet());
    }

    private static LightpathQuality quality(TransmissionResult result, String request) {
        return result.lightpaths().stream()
                .filter(lightpath -> lightpath.requestId().equals(request))
                .findFirst()
                .orElseThrow();
    }

    private static EquipmentCatalogue with(List<OperationalMode> modes) {
        return DefaultCatalogue.get().withOperationalModes(new ArrayList<>(modes));
    }

    private static OperationalMode mode(
            String name,
            double requiredDb,
            ModePenalties penalties,
            @Nullable Double sensitivityDbm,
            @Nullable Double price) {
        return new OperationalMode(name, 100, "DP-QPSK", 32, 50, requiredDb, 0, penalties, sensitivityDbm, price);
    }

    private static Node node(String name, double longitude) {
        return new Node(name, 0, longitude, RoadmType.CDC);
    }
}
