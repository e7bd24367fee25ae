package io.netplanner.engine.validation;

import static io.netplanner.engine.validation.RoutingSample.R1;
import static io.netplanner.engine.validation.RoutingSample.R2;
import static io.netplanner.engine.validation.RoutingSample.R3;
import static io.netplanner.engine.validation.RoutingSample.codes;
import static io.netplanner.engine.validation.RoutingSample.drawn;
import static io.netplanner.engine.validation.RoutingSample.lightpath;
import static io.netplanner.engine.validation.RoutingSample.route;
import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.routing.Draw;
import io.netplanner.engine.validation.internal.routing.RoutingRule;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LinkWeight;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each test breaks one rule in a result that is valid otherwise. */
class RoutingValidatorTest {
    @Test
    void acceptsAValidResult() {
        assertThat(codes(drawn(), R1, R2, R3)).isEmpty();
    }

    @Test
    void findsALostRequest() {
        assertThat(codes(drawn(), R1, R2)).containsExactly("ROUTING_REQUEST_LOST");
    }

    @Test
    void findsAnInventedRequest() {
        assertThat(codes(drawn(), R1, R2, R3, lightpath("r9", route("A-B", 5), null, List.of())))
                .containsExactly("ROUTING_REQUEST_UNKNOWN");
    }

    @Test
    void findsARequestAnsweredTwice() {
        RoutingResult result =
                RoutingSample.withUnserved(RoutingSample.result(R1, R2, R3), new UnservedRequest("r3", "no channel"));
        assertThat(codes(drawn().request(), result)).containsExactly("ROUTING_REQUEST_TWICE");
    }

    @Test
    void findsARouteBetweenOtherEnds() {
        assertThat(codes(drawn(), R1, R2, lightpath("r3", route("C-B", 3), null, List.of())))
                .containsExactly("ROUTE_ENDS");
    }

    @Test
    void findsALightpathThatTellsOfOtherEnds() {
        Lightpath turned = new Lightpath("r3", "D", "C", R3.working(), null, List.of());
        assertThat(codes(drawn(), R1, R2, turned)).containsExactly("ROUTE_ENDS");
    }

    @Test
    void findsARouteWithALoop() {
        assertThat(codes(drawn(), R1, R2, lightpath("r3", route("C-B-C-D", 3), null, List.of())))
                .containsExactly("ROUTE_LOOP");
    }

    @Test
    void findsALinkThatDoesNotJoinItsNodes() {
        Route broken =
                new Route(List.of("C", "D"), List.of("A-B"), 10, List.of(Segment.ofChannel("C", "D", 3)), List.of());
        assertThat(codes(drawn(), R1, R2, lightpath("r3", broken, null, List.of())))
                .containsExactly("ROUTE_LINK");
    }

    @Test
    void findsAOneWayLinkOnABidirectionalRoute() {
        Draw oneWay = Draw.network("A>B 10").ask("A", "B");
        assertThat(codes(oneWay, lightpath("r1", route("A-B", 1), null, List.of())))
                .containsExactly("ROUTE_LINK");
    }

    @Test
    void findsMissingLinks() {
        Route broken = new Route(List.of("C", "D"), List.of(), 0, List.of(Segment.ofChannel("C", "D", 3)), List.of());
        assertThat(codes(drawn(), R1, R2, lightpath("r3", broken, null, List.of())))
                .containsExactly("ROUTE_SHAPE");
    }

    @Test
    void findsARouteWithoutNodes() {
        Route broken = new Route(List.of(), List.of(), 0, List.of(), List.of());
        assertThat(codes(drawn(), R1, R2, new Lightpath("r3", "C", "D", broken, null, List.of())))
                .containsExactly("ROUTE_SHAPE");
    }

    @Test
    void findsALengthThatIsNotTheSumOfItsLinks() {
        Route r = R3.working();
        Route broken = new Route(r.nodes(), r.links(), 11, r.segments(), r.regenerators());
        assertThat(codes(drawn(), R1, R2, lightpath("r3", broken, null, List.of())))
                .containsExactly("ROUTE_LENGTH");
    }

    @Test
    void tellsAnAbsurdLengthInFewDigits() {
        Route r = R3.working();
        Route broken = new Route(r.nodes(), r.links(), 1e300, r.segments(), r.regenerators());
        RoutingResult result = RoutingSample.result(R1, R2, lightpath("r3", broken, null, List.of()));
        assertThat(new RoutingValidator().validate(drawn().request(), result))
                .extracting(Issue::message)
                .containsExactly("Request r3: says 1E+300 km, its links add up to 10 km.");
    }

    @Test
    void findsAChannelThatChangesWithoutARegenerator() {
        Route r = route("A-B-C", 1);
        List<Segment> segments = List.of(Segment.ofChannel("A", "B", 1), Segment.ofChannel("B", "C", 4));
        Route broken = new Route(r.nodes(), r.links(), r.lengthKm(), segments, List.of());
        assertThat(codes(drawn(), lightpath("r1", broken, R1.protection(), List.of()), R2, R3))
                .containsExactly("SEGMENT_COVER");
    }

    @Test
    void findsAChannelBeyondTheGrid() {
        assertThat(codes(drawn(), R1, R2, lightpath("r3", route("C-D", 9), null, List.of())))
                .containsExactly("CHANNEL_RANGE");
    }

    @Test
    void findsTwoChannelsWhereOneWavelengthIsAsked() {
        assertThat(codes(
                        drawn().oneWavelength(),
                        lightpath("r1", route("A-B-C", 1), route("A-D-C", 4), List.of()),
                        R2,
                        R3))
                .containsExactly("CHANNEL_CHANGED");
    }

    @Test
    void findsASegmentBeyondTheReach() {
        assertThat(codes(drawn().reachKm(15), lightpath("r1", route("A-B-C", 1), route("A-D-C", 1), List.of()), R2, R3))
                .containsExactly("REACH_EXCEEDED");
    }

    @Test
    void findsAChannelLitTwiceOnALink() {
        assertThat(codes(drawn(), R1, R2, lightpath("r3", route("C-D", 1), null, List.of())))
                .containsExactly("CHANNEL_CLASH");
    }

    @Test
    void findsAMissingProtectionRoute() {
        assertThat(codes(drawn(), lightpath("r1", route("A-B-C", 1), null, List.of()), R2, R3))
                .containsExactly("PROTECTION_MISSING");
    }

    @Test
    void findsRoutesThatShareLinks() {
        Draw drawn = drawn(Protection.LINK_DISJOINT, Restoration.JOINT_SAME);
        assertThat(codes(drawn, lightpath("r1", route("A-B-C", 1), route("A-B-C", 4), List.of()), R2, R3))
                .containsExactly("PROTECTION_SHARES_LINK");
    }

    @Test
    void findsRoutesThatShareANode() {
        Draw bowTie = Draw.network("A-B 10, A-B#2 10, B-C 10, B-C#2 10").ask("A", "C", Protection.NODE_DISJOINT);
        Route first = route("A-B-C", 1);
        Route second = new Route(first.nodes(), List.of("A-B#2", "B-C#2"), 20, first.segments(), List.of());
        assertThat(codes(bowTie, lightpath("r1", first, second, List.of()))).containsExactly("PROTECTION_SHARES_NODE");
    }

    @Test
    void findsRoutesThatShareARiskGroup() {
        assertThat(codes(drawn(Protection.SRLG_DISJOINT, Restoration.JOINT_SAME), R1, R2, R3))
                .containsExactly("PROTECTION_SHARES_RISK");
    }

    @Test
    void findsSharingThatTheResultDoesNotTellOf() {
        Lightpath r1 = lightpath("r1", route("A-B-C", 1), route("A-D-C", 1), List.of());
        assertThat(codes(drawn(Protection.SRLG_DISJOINT, Restoration.JOINT_SAME).mostDisjoint(), r1, R2, R3))
                .containsExactly("PROTECTION_SHARING_UNTOLD");
    }

    @Test
    void findsSharingWhereADisjointPairExists() {
        Lightpath shares = new Lightpath(
                "r1",
                "A",
                "C",
                route("A-B-C", 1),
                route("A-B-C", 4),
                List.of(),
                List.of("link A-B", "link B-C", "node B"));
        assertThat(codes(drawn().mostDisjoint(), shares, R2, R3)).containsExactly("PROTECTION_SHARES_NEEDLESSLY");
    }

    @Test
    void findsASlotTooNarrowForTheRate() {
        RoutingResult narrow =
                Draw.network("A-B 10").flexible(10).askRate("A", "B", 100).route();
        Draw asked = Draw.network("A-B 10").flexible(10).askRate("A", "B", 400);
        assertThat(codes(asked.request(), narrow)).containsExactly("SLOT_TOO_NARROW");
    }

    @Test
    void findsAChannelTooNarrowForTheRate() {
        RoutingResult narrow = Draw.network("A-B 10").askRate("A", "B", 100).route();
        Draw asked = Draw.network("A-B 10").askRate("A", "B", 400);
        assertThat(codes(asked.request(), narrow)).containsExactly("CHANNEL_TOO_NARROW");
    }

    @Test
    void findsAChannelDroppedTwiceAtADirectionlessNode() {
        assertThat(codes(drawn().directionless("A"), R1, R2, R3)).containsExactly("ADD_DROP_CONTENTION");
    }

    @Test
    void findsARouteThatLeavesItsCluster() {
        Draw drawn = Draw.network("A-B 10, B-C 10, A-D 10, D-C 10")
                .cluster("south", "A", "D", "C")
                .askInside("south", "A", "C");
        assertThat(codes(drawn, lightpath("r1", route("A-B-C", 1), null, List.of())))
                .containsExactly("CLUSTER_LEFT");
    }

    @Test
    void findsAWrongTotal() {
        RoutingResult right = RoutingSample.result(R1, R2, R3);
        RoutingResult wrong = new RoutingResult(
                right.lightpaths(),
                right.unserved(),
                new RoutingStatistics(3, 0, 3, 3, 5, 0, 6 / 32.0, null, 0),
                right.bound());
        assertThat(codes(drawn().request(), wrong)).containsExactly("STATISTICS_WRONG");
    }

    @Test
    void findsAWrongMeanUseOfLinksAndATimeBelowNothing() {
        assertThat(codes(drawn().request(), withStatistics(0.2, null, 0))).containsExactly("STATISTICS_WRONG");
        assertThat(codes(drawn().request(), withStatistics(6 / 32.0, null, -1))).containsExactly("STATISTICS_WRONG");
        assertThat(codes(drawn().request(), withStatistics(6 / 32.0, null, 1))).isEmpty();
    }

    @Test
    void findsALeastMarginThatNoSegmentHas() {
        assertThat(codes(drawn().request(), withStatistics(6 / 32.0, 3.0, 0))).containsExactly("STATISTICS_WRONG");
    }

    @Test
    void findsARequestLeftOutWithoutAReason() {
        RoutingResult result = RoutingSample.withUnserved(RoutingSample.result(R1, R2), new UnservedRequest("r3", " "));
        assertThat(codes(drawn().request(), result)).containsExactly("ROUTING_REASON_MISSING");
    }

    @Test
    void findsSharingToldWhereNoneIsAllowed() {
        Lightpath told = new Lightpath("r3", "C", "D", R3.working(), null, List.of(), List.of("node B"));
        assertThat(codes(drawn(), R1, R2, told)).containsExactly("PROTECTION_SHARING_UNTOLD");
    }

    @Test
    void findsAGapThatIsNotTheOneOfTheBound() {
        assertThat(codes(drawn().request(), withBound(new Bound("channels", 1, 3, 0, "by hand", null))))
                .containsExactly("BOUND_GAP");
    }

    @Test
    void findsABoundBelowNothing() {
        assertThat(codes(drawn().request(), withBound(Bound.of("channels", -1, 3, "by hand"))))
                .containsExactly("BOUND_BELOW_NOTHING");
    }

    @Test
    void findsABoundOfWhatNothingCounts() {
        assertThat(codes(drawn().request(), withBound(Bound.of("colours", 1, 3, "by hand"))))
                .containsExactly("BOUND_OBJECTIVE");
    }

    @Test
    void findsACertificateThatWeighsStrangeLinksOrNothingAtAll() {
        assertThat(codes(drawn().request(), certified(new LinkWeight("A-B", null, 1), new LinkWeight("X-Y", null, 1))))
                .containsExactly("BOUND_CERTIFICATE");
        assertThat(codes(drawn().request(), certified(new LinkWeight("A-B", null, 1), new LinkWeight("B-C", null, -1))))
                .containsExactly("BOUND_CERTIFICATE");
        assertThat(codes(drawn().request(), certified(new LinkWeight("A-B", "C", 1), new LinkWeight("A-B", null, 1))))
                .containsExactly("BOUND_CERTIFICATE");
        assertThat(codes(drawn().request(), certified(new LinkWeight("A-B", null, 1))))
                .isEmpty();
    }

    @Test
    void findsABoundAboveTheResult() {
        assertThat(codes(drawn().request(), withBound(Bound.of("channels", 4, 3, "by hand"))))
                .containsExactly("BOUND_ABOVE_RESULT");
    }

    @Test
    void findsABoundOfAnotherResult() {
        assertThat(codes(drawn().request(), withBound(Bound.of("channels", 1, 7, "by hand"))))
                .containsExactly("BOUND_OF_ANOTHER_RESULT");
    }

    @Test
    void findsABoundOfALoadThatNoLinkHas() {
        assertThat(codes(drawn().request(), withBound(Bound.of("load", 1, 3, "by hand"))))
                .containsExactly("BOUND_OF_ANOTHER_RESULT");
        assertThat(codes(drawn().request(), withBound(Bound.of("load", 1, 2, "by hand"))))
                .isEmpty();
    }

    @Test
    void findsABoundThatItsWeightsDoNotProve() {
        BoundCertificate ofOneLink =
                BoundCertificate.ofWeights(List.of(), List.of(new LinkWeight("B-C", null, 1)), List.of());
        assertThat(codes(
                        drawn().request(),
                        withBound(Bound.of("channels", 3, 3, "by hand").withCertificate(ofOneLink))))
                .containsExactly("BOUND_NOT_PROVED");
    }

    @Test
    void breaksEveryRuleOnItsOwn() {
        assertThat(RuleCodes.namedIn(RoutingValidatorTest.class, RestorationRulesTest.class, LightRuleTest.class))
                .isEqualTo(RuleCodes.ofPackage(RoutingRule.class));
    }

    private static RoutingResult certified(LinkWeight... weights) {
        return withBound(Bound.of("channels", 1, 3, "by hand")
                .withCertificate(BoundCertificate.ofWeights(List.of(), List.of(weights), List.of())));
    }

    private static RoutingResult withStatistics(double averageLinkUse, @Nullable Double worstMarginDb, double seconds) {
        RoutingResult right = RoutingSample.result(R1, R2, R3);
        return new RoutingResult(
                right.lightpaths(),
                right.unserved(),
                new RoutingStatistics(3, 0, 3, 3, 6, 0, averageLinkUse, worstMarginDb, seconds),
                right.bound());
    }

    private static RoutingResult withBound(Bound bound) {
        RoutingResult right = RoutingSample.result(R1, R2, R3);
        return new RoutingResult(right.lightpaths(), right.unserved(), right.statistics(), bound);
    }
}
