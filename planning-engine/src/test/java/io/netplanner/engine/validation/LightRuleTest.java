package io.netplanner.engine.validation;

import static io.netplanner.engine.validation.RoutingSample.R1;
import static io.netplanner.engine.validation.RoutingSample.R2;
import static io.netplanner.engine.validation.RoutingSample.R3;
import static io.netplanner.engine.validation.RoutingSample.codes;
import static io.netplanner.engine.validation.RoutingSample.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.transmission.LoadAssumption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LightRuleTest {
    @Test
    void acceptsLightThatArrives() {
        assertThat(codes(byLight(), result(0.5, lit(R1, 2), lit(R2, 0.5), lit(R3, 1))))
                .isEmpty();
    }

    @Test
    void findsASegmentWhoseLightIsTooWeak() {
        assertThat(codes(byLight(), result(-0.5, lit(R1, 2), lit(R2, -0.5), lit(R3, 1))))
                .containsExactly("LIGHT_TOO_WEAK");
    }

    @Test
    void findsASegmentThatDoesNotTellItsLight() {
        assertThat(codes(byLight(), result(1.0, lit(R1, 2), R2, lit(R3, 1)))).containsExactly("LIGHT_UNKNOWN");
    }

    /** 20 dB are 2 dB in hand and what the mode of 100 Gb/s asks, and at most the rest. */
    @Test
    void findsAMarginAboveWhatItsGsnrLeaves() {
        assertThat(codes(byLight(), result(0.5, lit(R1, 19), lit(R2, 0.5), lit(R3, 1))))
                .containsExactly("LIGHT_MARGIN");
    }

    @Test
    void findsALeastMarginThatIsNotTheLeast() {
        assertThat(codes(byLight(), result(1.0, lit(R1, 2), lit(R2, 0.5), lit(R3, 1))))
                .containsExactly("STATISTICS_WRONG");
    }

    private static RoutingRequest byLight() {
        RoutingRequest request = drawn().request();
        return new RoutingRequest(
                request.topology(),
                request.requests(),
                request.clusters(),
                request.catalogue(),
                request.parameters().withGsnrReach(LoadAssumption.WORST));
    }

    private static Lightpath lit(Lightpath dark, double marginDb) {
        Route protection = dark.protection();
        return RoutingSample.lightpath(
                dark.requestId(),
                lit(dark.working(), marginDb),
                protection == null ? null : lit(protection, marginDb),
                dark.restorations());
    }

    private static Route lit(Route dark, double marginDb) {
        return new Route(
                dark.nodes(),
                dark.links(),
                dark.lengthKm(),
                dark.segments().stream()
                        .map(segment -> segment.withLight(20, marginDb))
                        .toList(),
                dark.regenerators());
    }

    private static RoutingResult result(@Nullable Double worstMarginDb, Lightpath... lightpaths) {
        RoutingResult dark = RoutingSample.result(lightpaths);
        RoutingStatistics s = dark.statistics();
        RoutingStatistics statistics = new RoutingStatistics(
                s.served(),
                s.unserved(),
                s.channelsUsed(),
                s.highestChannel(),
                s.channelLinks(),
                s.regenerators(),
                s.averageLinkUse(),
                worstMarginDb,
                s.seconds());
        return new RoutingResult(dark.lightpaths(), dark.unserved(), statistics, dark.bound());
    }
}
