package io.netplanner.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Draws on canvases that no window shows, since the screen of the tests is smaller than the largest size tried. */
class MapCanvasTest extends ApplicationTest {

    private static final double WIDTH = 2560;
    private static final double HEIGHT = 1440;

    private final MapScene network = MapSceneBuilder.build(
            new Topology(
                    "Pair",
                    List.of(new Node("West", 47, 2, RoadmType.CDC), new Node("East", 46, 12, RoadmType.DIRECTIONLESS)),
                    List.of(new Link("West-East", "West", "East", 900, "SSMF"))),
            id -> OptionalInt.empty());

    @Override
    public void start(Stage stage) {
        // Nothing to show: the pictures are taken of canvases alone.
    }

    @Test
    void paintsALargeScreenToItsCorners() {
        MapCanvas canvas = canvas(network);

        WritableImage picture = pictureOf(canvas);

        assertThat(picture.getWidth()).isEqualTo(WIDTH);
        assertThat(picture.getHeight()).isEqualTo(HEIGHT);
        for (double[] corner : new double[][] {{0, 0}, {WIDTH - 1, 0}, {0, HEIGHT - 1}, {WIDTH - 1, HEIGHT - 1}}) {
            assertThat(at(picture, corner[0], corner[1]).isOpaque()).isTrue();
        }
        MapScene.MapNode west = network.nodes().getFirst();
        Viewport viewport = canvas.viewport();
        assertThat(at(picture, viewport.screenX(west.x()), viewport.screenY(west.y())))
                .isNotEqualTo(at(picture, WIDTH / 2, 1));
    }

    @Test
    void slidesWhatIsPaintedAndLooksAsIfPaintedAnew() {
        MapCanvas canvas = canvas(network);
        Viewport painted = canvas.painted();

        interact(() -> canvas.setViewport(canvas.viewport().panned(90, -40)));
        WritableImage slid = pictureOf(canvas);
        boolean stayed = canvas.painted().equals(painted);
        interact(() -> {
            canvas.repaintAll();
            canvas.paint();
        });

        assertThat(stayed).isTrue();
        assertThat(canvas.painted()).isNotEqualTo(painted);
        assertThat(differing(slid, pictureOf(canvas))).isLessThan(0.001);
    }

    @Test
    void paintsAnewWhereTheSpareRunsOut() {
        MapCanvas canvas = canvas(network);
        Viewport painted = canvas.painted();

        interact(() -> {
            canvas.setViewport(canvas.viewport().panned(MapCanvas.SPARE_PIXELS + 1, 0));
            canvas.paint();
        });

        assertThat(canvas.painted()).isNotEqualTo(painted);
    }

    private MapCanvas canvas(MapScene scene) {
        AtomicReference<MapCanvas> made = new AtomicReference<>();
        interact(() -> {
            MapCanvas canvas = new MapCanvas();
            Scene scenery = new Scene(canvas, WIDTH, HEIGHT);
            scenery.getStylesheets().add("/io/netplanner/desktop/netplanner.css");
            canvas.getStyleClass().add("np-light");
            canvas.applyCss();
            canvas.resize(WIDTH, HEIGHT);
            canvas.setBasemap(BasemapReader.read());
            canvas.setScene(scene);
            canvas.layout();
            canvas.setViewport(canvas.viewport().fitted(scene.bounds()));
            canvas.paint();
            made.set(canvas);
        });
        return made.get();
    }

    private WritableImage pictureOf(MapCanvas canvas) {
        AtomicReference<WritableImage> picture = new AtomicReference<>();
        interact(() -> picture.set(canvas.snapshot(null, null)));
        return picture.get();
    }

    private static Color at(WritableImage picture, double x, double y) {
        return picture.getPixelReader().getColor((int) x, (int) y);
    }

    private static double differing(WritableImage one, WritableImage other) {
        long differing = 0;
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    differing++;
                }
            }
        }
        return differing / (WIDTH * HEIGHT);
    }
}
