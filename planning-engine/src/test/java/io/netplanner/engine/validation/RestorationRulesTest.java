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
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each test breaks one rule of restoration in a result that is valid otherwise. */
class RestorationRulesTest {
    @Test
    void findsAFailureWithoutRoute() {
        assertThat(codes(drawn(), R1, lightpath("r2", R2.working(), null, List.of()), R3))
                .containsExactly("RESTORATION_MISSING");
    }

    @Test
    void findsAPairOfFailuresWithoutRouteThoughThereIsOne() {
        Draw drawn = Draw.network("A-B 10, B-C 10, A-D 10, D-C 10, D-B 10")
                .ask("A", "B", Protection.NONE, Restoration.ADV_JOINT_SAME);
        assertThat(codes(drawn, restored("r1", "A-B", "A-D-B", 1))).containsExactly("RESTORATION_MISSING");
    }

    @Test
    void acceptsPairsThatNothingCanAnswer() {
        assertThat(codes(drawn(Protection.NODE_DISJOINT, Restoration.ADV_JOINT_SAME), R1, R2, R3))
                .isEmpty();
    }

    @Test
    void findsARouteThatCrossesTheFailure() {
        assertThat(codes(drawn(), R1, restored("r2", "A-B", "A-B", 2), R3))
                .containsExactly("RESTORATION_CROSSES_FAILURE");
    }

    @Test
    void findsAFailureOfAnotherKind() {
        RestorationRoute known = R2.restorations().getFirst();
        for (List<String> failed : List.of(List.of("A-B", "A-B"), List.of("A-B", "B-C"), List.of("A-B", "X-Y"))) {
            RestorationRoute strange = new RestorationRoute(failed, known.route());
            assertThat(codes(drawn(), R1, lightpath("r2", R2.working(), null, List.of(known, strange)), R3))
                    .as("failure of %s", failed)
                    .contains("RESTORATION_FAILURE");
        }
    }

    @Test
    void findsARouteOnAnotherChannel() {
        Lightpath other = lightpath(
                "r2", route("A-B", 2), null, List.of(new RestorationRoute(List.of("A-B"), route("A-D-C-B", 5))));
        assertThat(codes(drawn(), R1, other, R3)).containsExactly("RESTORATION_CHANNEL");
    }

    @Test
    void findsSpareThatAnotherLightpathLights() {
        assertThat(codes(drawn(), R1, R2, lightpath("r3", route("C-D", 2), null, List.of())))
                .containsExactly("RESTORATION_NOT_SPARE");
    }

    /** Both directions of A-B carry channel 1 and fall together; both detours take D-E the same way. */
    @Test
    void findsTwoRestorationsThatMeetUnderOneFailure() {
        Draw drawn = Draw.network("A-B 10, A-D 10, D-E 10, E-B 10, B-D 10, E-A 10")
                .askOneWay("A", "B", Restoration.JOINT_SAME)
                .askOneWay("B", "A", Restoration.JOINT_SAME);
        assertThat(codes(drawn, restored("r1", "A-B", "A-D-E-B", 1), restored("r2", "B-A", "B-D-E-A", 1)))
                .containsExactly("RESTORATION_CLASH");
    }

    /** A-B and B-C fail together, for which neither lists a route; both take D-B. */
    @Test
    void findsTwoRestorationsThatMeetWhenTwoLinksFail() {
        Draw drawn = Draw.network("A-B 10, B-C 10, A-D 10, D-C 10, D-B 10")
                .ask("A", "B", Protection.NONE, Restoration.ADV_JOINT_SAME)
                .ask("C", "B", Protection.NONE, Restoration.ADV_JOINT_SAME);
        Lightpath other = lightpath(
                "r2", route("C-B", 1), null, List.of(new RestorationRoute(List.of("B-C"), route("C-D-B", 1))));

        assertThat(codes(drawn, restored("r1", "A-B", "A-D-B", 1), other)).contains("RESTORATION_CLASH");
    }

    private static Lightpath restored(String id, String walk, String detour, int channel) {
        return lightpath(
                id, route(walk, channel), null, List.of(new RestorationRoute(List.of("A-B"), route(detour, channel))));
    }
}
