package io.netplanner.desktop.light;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.transmission.RouteRole;
import io.netplanner.model.transmission.SegmentQuality;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The margin of a link is the least of all light that crosses it.
 *
 * <pre>
 *   A -- B -- C      the working route is regenerated at B; protection goes by way of D
 *    \       /
 *     -- D --
 * </pre>
 */
class LinkMarginsTest {

    private static final Lightpath LIGHTPATH = new Lightpath(
            "r1",
            "A",
            "C",
            new Route(List.of("A", "B", "C"), List.of("a-b", "b-c"), 160, List.of(), List.of("B")),
            new Route(List.of("A", "D", "C"), List.of("a-d", "d-c"), 300, List.of(), List.of()),
            List.of(),
            List.of());

    @Test
    void eachSegmentCountsOnItsOwnLinksAlone() {
        LinkMargins margins = margins(
                segment(RouteRole.WORKING, "A", "B", 7),
                segment(RouteRole.WORKING, "B", "C", 2),
                segment(RouteRole.PROTECTION, "A", "C", -0.5));

        assertThat(margins.findDb("a-b")).hasValue(7.0);
        assertThat(margins.findDb("b-c")).hasValue(2.0);
        assertThat(margins.findDb("a-d")).hasValue(-0.5);
        assertThat(margins.findDb("d-c")).hasValue(-0.5);
        assertThat(margins.findDb("unlit")).isEmpty();
    }

    @Test
    void leastMarginCountsWhereSeveralCross() {
        LinkMargins margins = margins(segment(RouteRole.WORKING, "A", "C", 4), segment(RouteRole.WORKING, "A", "B", 1));

        assertThat(margins.findDb("a-b")).hasValue(1.0);
        assertThat(margins.findDb("b-c")).hasValue(4.0);
    }

    private static LinkMargins margins(SegmentQuality... segments) {
        return LinkMargins.of(
                Stream.of(segments),
                id -> Optional.of(LIGHTPATH).filter(each -> each.requestId().equals(id)));
    }

    private static SegmentQuality segment(RouteRole role, String from, String to, double marginDb) {
        return new SegmentQuality(
                "r1",
                role,
                from,
                to,
                193.1,
                "100G DP-QPSK",
                27,
                27.0,
                27.0,
                27.0,
                27,
                15.5,
                0,
                marginDb,
                0,
                0,
                0,
                1,
                0,
                "a-b",
                "amplifier noise",
                List.of());
    }
}
