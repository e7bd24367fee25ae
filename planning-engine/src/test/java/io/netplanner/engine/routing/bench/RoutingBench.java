package io.netplanner.engine.routing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Prints the figures of routing and draws how they grow into {@code docs/images/routing-growth.svg}. Its name keeps it out
 * of the test suite; it holds no figure to a limit.
 */
class RoutingBench {
    private static final Path CHART = Path.of("../docs/images/routing-growth.svg");

    @Test
    void printsTheTargets() {
        Map<String, BenchCase> targets = new LinkedHashMap<>();
        targets.put(
                "75 nodes, 1,000 requests, node-disjoint 1+1, reach 1,000 km", BenchCase.protectedBy(75, 1000, 320));
        targets.put(
                "28 nodes, 100 requests, AdvJointSame",
                new BenchCase(4, 28, 100, 80, Protection.NONE, Restoration.ADV_JOINT_SAME, null, SpectrumGrid.FIXED));
        targets.put(
                "200 nodes, 5,000 requests, flexible grid",
                new BenchCase(20, 200, 5000, 1000, Protection.NONE, Restoration.NONE, null, SpectrumGrid.FLEXIBLE));
        targets.forEach((name, target) -> {
            MeasuredRun run = MeasuredRun.of(target.firstAnswer());
            System.out.printf(
                    Locale.ROOT,
                    "%-62s first answer %6.2f s of CPU, proof %6.2f s more, %5.0f MB  %d served, %d unserved, %s %.0f, at least %.0f%n",
                    name,
                    run.firstAnswerCpuSeconds(),
                    run.cpuSeconds() - run.firstAnswerCpuSeconds(),
                    run.liveMb(),
                    run.result().statistics().served(),
                    run.result().statistics().unserved(),
                    run.result().bound().objective(),
                    run.result().bound().best(),
                    run.result().bound().lower());
        });
    }

    @Test
    void drawsHowItGrows() throws IOException {
        List<GrowthSeries> series = List.of(
                grow("nodes", new int[] {25, 50, 75, 100, 150, 200}, n -> BenchCase.protectedBy(n, 500, 320)),
                grow("requests", new int[] {250, 500, 1000, 2000, 4000}, n -> BenchCase.protectedBy(75, n, 1000)),
                grow("channels", new int[] {40, 80, 160, 320, 640}, n -> BenchCase.protectedBy(75, 1000, n)));
        series.forEach(System.out::println);
        Files.writeString(CHART, new GrowthChart(series).toSvg());
        assertThat(CHART).isNotEmptyFile();
    }

    private static GrowthSeries grow(String what, int[] sizes, IntFunction<BenchCase> cases) {
        List<GrowthSeries.Point> points = new ArrayList<>();
        for (int size : sizes) {
            MeasuredRun run = MeasuredRun.of(cases.apply(size).firstAnswer());
            points.add(new GrowthSeries.Point(size, run.cpuSeconds(), run.liveMb()));
        }
        return new GrowthSeries(what, points);
    }
}
