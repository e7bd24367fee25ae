package io.netplanner.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/**
 * Pans over a network of 200 nodes and tells how many frames a second the map reaches. No test: its name keeps it out of the suite.
 *
 * <p>Drawn by the processor alone, as on a machine without a graphics card; with one it is faster. JavaFX gives at most 60 frames a second.
 */
class PanningBenchmark extends ApplicationTest {

    private static final int NODES = 200;
    private static final int FRAMES = 600;
    private static final int STEP_PIXELS = 3;
    private static final int TURN_FRAMES = 100;
    private static final Pattern PAINTING = Pattern.compile("JavaFX Application Thread|QuantumRenderer");

    private final MapCanvas canvas = new MapCanvas();

    @Override
    public void start(Stage stage) throws Exception {
        canvas.setBasemap(BasemapReader.read());
        MapScene scene = MapSceneBuilder.build(network(), id -> OptionalInt.empty());
        canvas.setScene(scene);
        canvas.onSized(() -> canvas.setViewport(canvas.viewport().fitted(scene.bounds())));
        stage.setScene(new Scene(canvas, 1280, 800));
        stage.show();
    }

    @Test
    void pansOverALargeNetwork() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        double before = processorSeconds();
        List<Long> moments = new ArrayList<>();
        interact(() -> new Panning(moments, done).start());
        assertThat(done.await(2, TimeUnit.MINUTES)).isTrue();

        double processor = processorSeconds() - before;
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < moments.size(); i++) {
            gaps.add((moments.get(i) - moments.get(i - 1)) / 1e6);
        }
        gaps.sort(null);
        double seconds = (moments.getLast() - moments.getFirst()) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d nodes, 1280 x 800, %d frames: %.0f frames a second; a frame every %.1f ms, 95 of 100 within %.1f ms; %.1f ms of processor a frame%n",
                NODES,
                FRAMES,
                (moments.size() - 1) / seconds,
                gaps.get(gaps.size() / 2),
                gaps.get(gaps.size() * 95 / 100),
                1_000 * processor / FRAMES);
        assertThat(gaps).hasSize(FRAMES - 1);
    }

    /** What drawing takes from the machine, whatever else it does: the thread that draws and the one that paints. */
    private static double processorSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(thread -> thread != null
                                && PAINTING.matcher(thread.getThreadName()).find())
                        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                        .sum()
                / 1e9;
    }

    /** Moves the map by a few pixels each frame, to and fro, so that the network stays in sight. */
    private final class Panning extends AnimationTimer {

        private final List<Long> moments;
        private final CountDownLatch done;

        Panning(List<Long> moments, CountDownLatch done) {
            this.moments = moments;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            moments.add(System.nanoTime());
            int direction = moments.size() / TURN_FRAMES % 2 == 0 ? 1 : -1;
            canvas.setViewport(canvas.viewport().panned(direction * STEP_PIXELS, direction));
            if (moments.size() == FRAMES) {
                stop();
                done.countDown();
            }
        }
    }

    /** Sites strewn over a continent, each joined to the next two. */
    private static Topology network() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            nodes.add(new Node("Site " + i, random.nextDouble(40, 56), random.nextDouble(-5, 25), RoadmType.CDC));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            for (int next = 1; next <= 2; next++) {
                String far = nodes.get((i + next) % NODES).name();
                links.add(new Link(nodes.get(i).name() + "-" + far, nodes.get(i).name(), far, 100, "SSMF"));
            }
        }
        return new Topology("Large", nodes, links);
    }
}
