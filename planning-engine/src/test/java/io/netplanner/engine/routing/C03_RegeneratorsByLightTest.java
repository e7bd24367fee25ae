package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.transmission.TransmissionCheck;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.ModePenalties;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.transmission.LoadAssumption;
import io.netplanner.model.transmission.TransmissionResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Light, not kilometres, says where a signal is regenerated.
 *
 * <pre>
 *   A ─ 500 ─ B ─ 500 ─ C ─ 500 ─ D ─ 500 ─ E       100G goes far, 400G does not
 *             └───────── 3000 ──────────────┘
 * </pre>
 */
class C03_RegeneratorsByLightTest {

    private static final Topology CHAIN = new Topology(
            "chain",
            List.of(node("A", 0), node("B", 5), node("C", 10), node("D", 15), node("E", 20)),
            List.of(
                    new Link("A-B", "A", "B", 500, "SSMF"),
                    new Link("B-C", "B", "C", 500, "SSMF"),
                    new Link("C-D", "C", "D", 500, "SSMF"),
                    new Link("D-E", "D", "E", 500, "SSMF"),
                    new Link("B-E", "B", "E", 3000, "SSMF")));

    @Test
    void weakerModeIsRegeneratedWhereTheStrongerGoesThrough() {
        RoutingResult result = route(LoadAssumption.WORST, request("slow", 100), request("fast", 200));

        assertThat(working(result, "slow").regenerators()).isEmpty();
        assertThat(working(result, "fast").regenerators()).isNotEmpty();
    }

    @Test
    void everySegmentArrivesWhenEverythingIsLit() {
        RoutingRequest request = asked(LoadAssumption.TYPICAL, DefaultCatalogue.get(), many());
        RoutingResult result = new PortfolioRouter().route(request, Execution.quiet());
        TransmissionResult light = new TransmissionCheck().check(request, result, Execution.quiet());

        assertThat(result.lightpaths()).isNotEmpty();
        assertThat(light.statistics().infeasible()).isZero();
        assertThat(result.statistics().worstMarginDb())
                .isNotNegative()
                .isEqualTo(light.statistics().worstMarginDb());
        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
    }

    @Test
    void segmentsCarryTheirLight() {
        Route slow = working(route(LoadAssumption.WORST, request("slow", 100)), "slow");

        assertThat(slow.segments()).allSatisfy(segment -> {
            assertThat(segment.gsnrDb01nm()).isGreaterThan(12);
            assertThat(segment.marginDb()).isNotNegative();
        });
    }

    @Test
    void cheapModeIsTakenAlthoughItNeedsARegenerator() {
        EquipmentCatalogue priced = DefaultCatalogue.get()
                .withOperationalModes(List.of(mode("robust", 11, 1000.0), mode("cheap", 17.5, 100.0)));
        RoutingRequest request = asked(LoadAssumption.WORST, priced, List.of(request("r", 100)));

        assertThat(working(new PortfolioRouter().route(request, Execution.quiet()), "r")
                        .regenerators())
                .isNotEmpty();
    }

    @Test
    void saysOverWhichLinksNoLightArrives() {
        EquipmentCatalogue strict = DefaultCatalogue.get().withOperationalModes(List.of(mode("demanding", 60, null)));
        RoutingRequest request = asked(LoadAssumption.WORST, strict, List.of(request("r", 100)));

        assertThat(new PortfolioRouter().route(request, Execution.quiet()).unserved())
                .singleElement()
                .satisfies(unserved -> assertThat(unserved.reason())
                        .contains("crosses a link over which the light of demanding does not arrive"));
    }

    @Test
    void flexibleGridIsRoutedByLightToo() {
        RoutingParameters flexible =
                RoutingParameters.DEFAULTS.withGrid(SpectrumGrid.FLEXIBLE).withGsnrReach(LoadAssumption.WORST);
        RoutingRequest request =
                new RoutingRequest(CHAIN, List.of(request("f", 200)), List.of(), DefaultCatalogue.get(), flexible);
        RoutingResult result = new PortfolioRouter().route(request, Execution.quiet());

        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
        assertThat(result.lightpaths()).hasSize(1);
    }

    @Test
    void refusesTheSecondOfTwoRequestsWithOneId() {
        RoutingResult result = route(LoadAssumption.WORST, request("r", 100), request("r", 200));

        assertThat(result.lightpaths()).hasSize(1);
        assertThat(result.unserved()).containsExactly(new UnservedRequest("r", "an earlier request has the same id"));
    }

    @Test
    void twiceTheSame() {
        RoutingRequest request = asked(LoadAssumption.TYPICAL, DefaultCatalogue.get(), many());

        assertThat(new PortfolioRouter().route(request, Execution.quiet()))
                .isEqualTo(new PortfolioRouter().route(request, Execution.quiet()));
    }

    private static List<LightpathRequest> many() {
        List<LightpathRequest> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(request("slow " + i, 100));
            many.add(request("fast " + i, 200));
        }
        return many;
    }

    private static RoutingResult route(LoadAssumption load, LightpathRequest... requests) {
        RoutingRequest request = asked(load, DefaultCatalogue.get(), List.of(requests));
        RoutingResult result = new PortfolioRouter().route(request, Execution.quiet());
        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
        return result;
    }

    private static RoutingRequest asked(
            LoadAssumption load, EquipmentCatalogue catalogue, List<LightpathRequest> requests) {
        return new RoutingRequest(
                CHAIN, requests, List.of(), catalogue, RoutingParameters.DEFAULTS.withGsnrReach(load));
    }

    private static Route working(RoutingResult result, String id) {
        return result.lightpaths().stream()
                .filter(lightpath -> lightpath.requestId().equals(id))
                .findFirst()
                .orElseThrow()
                .working();
    }

    private static LightpathRequest request(String id, double rateGbps) {
        return new LightpathRequest(id, "A", "E", rateGbps, Protection.NONE, Restoration.NONE);
    }

    private static OperationalMode mode(String name, double requiredDb, @Nullable Double price) {
        return new OperationalMode(name, 100, "x", 32, 50, requiredDb, 0, ModePenalties.NONE, null, price);
    }

    private static Node node(String name, double longitude) {
        return new Node(name, 0, longitude, RoadmType.CDC);
    }
}
