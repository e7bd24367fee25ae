package io.netplanner.desktop.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.netplanner.model.routing.Route;
import io.netplanner.model.transmission.ElementLight;
import io.netplanner.model.transmission.LineLight;
import io.netplanner.model.transmission.RouteRole;
import io.netplanner.model.transmission.SegmentQuality;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The light of a route is put together from its lines.
 *
 * <pre>
 *   A --100 km-- B --60 km-- C      each line ends with an OSNR of 30 dB of its own
 * </pre>
 */
class LightCourseTest {

    private static final Route ROUTE =
            new Route(List.of("A", "B", "C"), List.of("a-b", "b-c"), 160, List.of(), List.of());

    private final List<LineLight> lines = List.of(line("a-b", "A", "B", 100.0), line("b-c", "B", "C", 60.0));

    @Test
    void kilometresGoOnFromLineToLine() {
        LightCourse course = LightCourse.along(ROUTE, List.of(segment("A", "C", 193.1)), lines);

        assertThat(course.stops()).extracting(Stop::km).containsExactly(0.0, 100.0, 100.0, 160.0);
        assertThat(course.waypoints())
                .containsExactly(new Waypoint("A", 0), new Waypoint("B", 100), new Waypoint("C", 160));
    }

    @Test
    void noiseOfTheLinesAddsUp() {
        LightCourse course = LightCourse.along(ROUTE, List.of(segment("A", "C", 193.1)), lines);

        assertThat(course.stops().get(1).osnrDb()).isEqualTo(30, offset(1e-9));
        assertThat(course.stops().getLast().osnrDb()).isEqualTo(30 - 10 * Math.log10(2), offset(1e-9));
    }

    @Test
    void lightIsNewBehindARegenerator() {
        LightCourse course =
                LightCourse.along(ROUTE, List.of(segment("A", "B", 193.1), segment("B", "C", 193.1)), lines);

        assertThat(course.stops().getLast().osnrDb()).isEqualTo(30, offset(1e-9));
    }

    @Test
    void aChannelThatIsNotLitHasNoCourse() {
        assertThat(LightCourse.along(ROUTE, List.of(segment("A", "C", 196.0)), lines)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void resultsOfEarlierReleasesHaveElementsWithoutPlaces() {
        List<LineLight> old = List.of(line("a-b", "A", "B", null), line("b-c", "B", "C", null));

        LightCourse course = LightCourse.along(ROUTE, List.of(segment("A", "C", 193.1)), old);

        assertThat(course.stops()).hasSize(4);
        assertThat(course.hasPlaces()).isFalse();
    }

    private static LineLight line(String id, String from, String to, @Nullable Double km) {
        return new LineLight(
                id,
                from,
                to,
                List.of(191.5, 193.1),
                List.of(element(id + ", booster", km == null ? null : (Double) 0.0, null), element(id, km, 30.0)));
    }

    private static ElementLight element(String name, @Nullable Double km, @Nullable Double ratio) {
        List<@Nullable Double> ratios = Collections.nCopies(2, ratio);
        List<Double> zero = List.of(0.0, 0.0);
        return new ElementLight(name, km, zero, ratios, ratios, ratios, ratios, zero, zero);
    }

    private static SegmentQuality segment(String from, String to, double frequencyThz) {
        return new SegmentQuality(
                "r1",
                RouteRole.WORKING,
                from,
                to,
                frequencyThz,
                "100G DP-QPSK",
                27,
                27.0,
                27.0,
                27.0,
                27,
                15.5,
                0,
                9,
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
