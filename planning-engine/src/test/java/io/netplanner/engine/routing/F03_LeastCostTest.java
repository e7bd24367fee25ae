package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.equipment.CommonPart;
import io.netplanner.model.equipment.CommonPartRole;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.NodeEquipment;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is cheap depends on the catalogue.
 *
 * <pre>
 *   A ─ 300 ─ C ─ 300 ─ B        two links, beyond the reach of 500 km: a regenerator in C
 *   └ 150 ─ D ─ 150 ─ E ─ 150 ┘  three links within it
 * </pre>
 */
class F03_LeastCostTest {
    private static final double BOOSTER = 8000;

    @Test
    void cheapRegeneratorsAreBoughtWhereTheySaveALink() {
        RoutingResult result = routeAt(50.0);
        // a booster in each direction of two links, shared by 80 channels, and two interfaces
        assertThat(result.bound().objective()).isEqualTo("price");
        assertThat(result.bound().best()).isCloseTo(2 * 2 * BOOSTER / 80 + 2 * 50, within(1e-9));
        assertThat(result.statistics().regenerators()).isEqualTo(1);
    }

    @Test
    void dearRegeneratorsAreAvoided() {
        RoutingResult result = routeAt(500.0);
        assertThat(result.bound().best()).isCloseTo(3 * 2 * BOOSTER / 80, within(1e-9));
        assertThat(result.statistics().regenerators()).isZero();
    }

    @Test
    void withoutPricesRegeneratorsAreCounted() {
        RoutingResult result = routeAt(null);
        assertThat(result.bound().objective()).isEqualTo("regenerators");
        assertThat(result.bound().best()).isZero();
    }

    @Test
    void aPriceThatDoesNotAddUpIsFound() {
        RoutingRequest request = request(50.0);
        RoutingResult right = route(request);
        Bound wrong = Bound.of("price", 0, right.bound().best() - 1, "none");
        RoutingResult tampered = new RoutingResult(right.lightpaths(), right.unserved(), right.statistics(), wrong);
        assertThat(new RoutingValidator().validate(request, tampered))
                .extracting(Issue::code)
                .containsExactly("BOUND_OF_ANOTHER_RESULT");
    }

    private static RoutingResult routeAt(@Nullable Double priceOfInterface) {
        RoutingRequest request = request(priceOfInterface);
        RoutingResult result = route(request);
        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
        assertThat(result.bound().lower()).isLessThanOrEqualTo(result.bound().best());
        return result;
    }

    private static RoutingResult route(RoutingRequest request) {
        return new PortfolioRouter().route(request, Execution.quiet());
    }

    private static RoutingRequest request(@Nullable Double priceOfInterface) {
        RoutingRequest drawn = Draw.network("A-C 300, C-B 300, A-D 150, D-E 150, E-B 150")
                .channels(80)
                .reachKm(500)
                .with(RoutingObjective.COST)
                .ask("A", "B")
                .request();
        return new RoutingRequest(
                drawn.topology(), drawn.requests(), List.of(), priced(priceOfInterface), drawn.parameters());
    }

    private static EquipmentCatalogue priced(@Nullable Double priceOfInterface) {
        EquipmentCatalogue plain = DefaultCatalogue.get();
        List<OperationalMode> modes = plain.operationalModes().stream()
                .map(mode -> priced(mode, priceOfInterface))
                .toList();
        CommonPart booster = new CommonPart("booster", CommonPartRole.BOOSTER, 1, 1, List.of(), null, BOOSTER);
        return new EquipmentCatalogue(
                plain.formatVersion(),
                plain.name(),
                plain.serviceTypes(),
                plain.xponders(),
                modes,
                plain.fiberTypes(),
                plain.amplifierTypes(),
                plain.roadm(),
                plain.lineRules(),
                plain.rack(),
                new NodeEquipment(List.of(booster), List.of()));
    }

    private static OperationalMode priced(OperationalMode mode, @Nullable Double price) {
        return new OperationalMode(
                mode.name(),
                mode.rateGbps(),
                mode.modulation(),
                mode.symbolRateGbaud(),
                mode.channelWidthGhz(),
                mode.requiredGsnrDb01nm(),
                mode.transmitPowerDbm(),
                mode.penalties(),
                mode.minReceivedPowerDbm(),
                price);
    }
}
