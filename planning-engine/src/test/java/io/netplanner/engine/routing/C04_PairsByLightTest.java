package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.ModePenalties;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.PairRule;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.transmission.LoadAssumption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A pair of routes counts as far as its light arrives, and only over links that the request may cross.
 *
 * <pre>
 *   A ─ 100 ─ B ─ 100 ─ C
 *   └────── 3000 ───────┘      too long a link for some modes
 * </pre>
 */
class C04_PairsByLightTest {
    private static final String LINKS = "A-B 100, B-C 100, A-C 3000";

    @Test
    void sharesWhereTheLinkThatWouldKeepThePairApartIsTooLongForTheLight() {
        RoutingRequest request = asked(PairRule.MOST_DISJOINT, mode("short", 20, 1));
        RoutingResult result = new PortfolioRouter().route(request, Execution.quiet());

        assertThat(Draw.lightpath(result, "r1").shared()).contains("link A-B", "link B-C");
        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
    }

    @Test
    void takesADearerModeThatHasAPairOfRoutesInReach() {
        RoutingRequest request = asked(PairRule.DISJOINT, mode("short", 20, 1), mode("far", 5, 9));
        RoutingResult result = new PortfolioRouter().route(request, Execution.quiet());

        assertThat(Draw.lightpath(result, "r1").shared()).isEmpty();
        assertThat(result.unserved()).isEmpty();
    }

    @Test
    void countsNoPairOverALinkThatLeadsOneWay() {
        assertServed(Draw.network(LINKS, "A>C#2 100").ask("A", "C", Protection.LINK_DISJOINT));
    }

    @Test
    void countsNoRouteThatLeavesTheCluster() {
        assertServed(Draw.network("A-D 100, D-C 100, A-C 3000")
                .cluster("west", "A", "C")
                .askInside("west", "A", "C"));
    }

    @Test
    void takesADearerModeInWhoseReachEveryFailureIsAnswered() {
        assertServed(Draw.network(LINKS).ask("A", "C", Protection.NONE, Restoration.JOINT_SAME));
    }

    /** By the far mode, for the cheap one leaves no way. */
    private static void assertServed(Draw drawn) {
        RoutingRequest request = byLight(drawn, PairRule.DISJOINT, mode("short", 20, 1), mode("far", 5, 9));
        RoutingResult result = new PortfolioRouter().route(request, Execution.quiet());

        assertThat(result.unserved()).isEmpty();
        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
    }

    @Test
    void needsNoRestorationWhereOnlyALinkTooLongForTheLightIsLeft() {
        RoutingRequest request = restoredFromPairs("A-B 100, B-C 100, A-D 100, D-C 100, A-C 3000");
        RoutingResult result = new PortfolioRouter().route(request, Execution.quiet());

        assertThat(result.unserved()).isEmpty();
        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
    }

    @Test
    void needsRestorationOverLinksThatLightIsKnownToCross() {
        RoutingRequest request = restoredFromPairs("A-B 100, B-C 100, A-D 100, D-C 100, A-E 200, E-C 200");
        RoutingResult result = new PortfolioRouter().route(request, Execution.quiet());

        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
        assertThat(new RoutingValidator().validate(request, without(Set.of("A-B", "A-D"), result)))
                .extracting(Issue::code)
                .contains("RESTORATION_MISSING");
    }

    private static RoutingRequest restoredFromPairs(String links) {
        Draw drawn = Draw.network(links).ask("A", "C", Protection.NONE, Restoration.ADV_JOINT_SAME);
        return byLight(drawn, PairRule.DISJOINT, mode("short", 20, 1));
    }

    private static RoutingResult without(Set<String> failed, RoutingResult result) {
        List<Lightpath> lightpaths = result.lightpaths().stream()
                .map(lightpath -> new Lightpath(
                        lightpath.requestId(),
                        lightpath.source(),
                        lightpath.destination(),
                        lightpath.working(),
                        lightpath.protection(),
                        lightpath.restorations().stream()
                                .filter(one -> !failed.equals(Set.copyOf(one.failedLinks())))
                                .toList()))
                .toList();
        return new RoutingResult(lightpaths, result.unserved(), result.statistics(), result.bound());
    }

    private static RoutingRequest asked(PairRule pairs, OperationalMode... modes) {
        return byLight(
                Draw.network(LINKS).ask("A", "C", Protection.LINK_DISJOINT).ask("A", "B"), pairs, modes);
    }

    private static RoutingRequest byLight(Draw drawn, PairRule pairs, OperationalMode... modes) {
        RoutingRequest request = drawn.request();
        EquipmentCatalogue catalogue = DefaultCatalogue.get().withOperationalModes(List.of(modes));
        return new RoutingRequest(
                request.topology(),
                request.requests(),
                request.clusters(),
                catalogue,
                request.parameters().with(null, pairs, null).withGsnrReach(LoadAssumption.WORST));
    }

    private static OperationalMode mode(String name, double requiredDb, double price) {
        return new OperationalMode(name, 100, "x", 32, 50, requiredDb, 0, ModePenalties.NONE, null, price);
    }
}
