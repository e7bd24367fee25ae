package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.transmission.ReachQuestion;
import io.netplanner.model.transmission.ReachRow;
import io.netplanner.model.transmission.ReachTable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReachLookupTest {

    private static final EquipmentCatalogue CATALOGUE = DefaultCatalogue.get();
    private final ReachTable table = ask("SSMF", 80);

    @Test
    void everyModeHasItsRow() {
        assertThat(table.modes())
                .extracting(ReachRow::mode)
                .containsExactly("100G DP-QPSK", "200G DP-16QAM", "400G DP-16QAM");
        assertThat(table.spanLossDb()).isCloseTo(80 * 0.2 + 2 * 0.5, offset(1e-9));
    }

    @Test
    void marginFallsWithEverySpanAndReachIsWhereItEnds() {
        assertThat(table.modes()).allSatisfy(row -> {
            assertThat(row.marginsDb()).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(row.reachKm()).isEqualTo(80.0 * row.reachSpans());
            assertThat(row.marginsDb().stream().filter(margin -> margin >= 0).count())
                    .isGreaterThanOrEqualTo(row.reachSpans());
        });
    }

    @Test
    void whatAsksMoreOfTheLightGoesLessFar() {
        assertThat(table.modes()).extracting(ReachRow::reachSpans).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ask("SSMF", 110).modes().getFirst().reachKm())
                .isLessThan(table.modes().getFirst().reachKm());
    }

    @Test
    void agreesWithThePlanOfAFullLine() {
        Link link = new Link(
                "l",
                "A",
                "B",
                400,
                "SSMF",
                Direction.BIDIRECTIONAL,
                List.of(),
                Collections.nCopies(5, new FiberSpan(80, "SSMF")),
                Map.of());
        Topology line = new Topology("line", List.of(node("A"), node("B")), List.of(link));
        RoutingRequest request = new RoutingRequest(
                line,
                List.of(new LightpathRequest("r", "A", "B", 100, Protection.NONE, Restoration.NONE)),
                List.of(),
                CATALOGUE,
                RoutingParameters.DEFAULTS);
        var light = new TransmissionCheck()
                .check(request, new PortfolioRouter().route(request, Execution.quiet()), Execution.quiet());
        double worst = light.segments().getFirst().worstGsnrDb01nm();
        ReachRow row = table.modes().getFirst();

        assertThat(row.marginsDb().get(4) + table.systemMarginDb() + 12).isCloseTo(worst, offset(1e-6));
    }

    @Test
    void everyFaultOfTheQuestionIsNamedAtOnce() {
        assertThat(new ReachQuestion("unknown", 0, 0, 1000).check(CATALOGUE))
                .extracting(Issue::pointer)
                .containsExactly("/fiberType", "/spanKm", "/spans", "/channels");
    }

    private static ReachTable ask(String fiber, double spanKm) {
        return new ReachLookup(CATALOGUE).answer(new ReachQuestion(fiber, spanKm, 40, 80));
    }

    private static Node node(String name) {
        return new Node(name, 0, 0, RoadmType.CDC);
    }
}
