package io.netplanner.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {

    private final Viewport viewport = new Viewport(0.5, 0.4, 4096, 800, 600);

    @Test
    void keepsWhatIsUnderTheMouseWhileZooming() {
        double x = viewport.worldX(123);
        double y = viewport.worldY(456);
        Viewport closer = viewport.zoomed(1.7, 123, 456);
        assertThat(closer.screenX(x)).isCloseTo(123, within(1e-6));
        assertThat(closer.screenY(y)).isCloseTo(456, within(1e-6));
    }

    @Test
    void movesTheMapWithTheMouse() {
        double x = viewport.worldX(100);
        assertThat(viewport.panned(30, 0).screenX(x)).isCloseTo(130, within(1e-6));
    }

    @Test
    void showsAllOfWhatIsFitted() {
        Box box = new Box(0.48, 0.36, 0.52, 0.39);
        Viewport fitted = viewport.fitted(box);
        assertThat(fitted.shows(box.minX(), box.minY())).isTrue();
        assertThat(fitted.shows(box.maxX(), box.maxY())).isTrue();
    }

    @Test
    void invertsTheProjection() {
        assertThat(Mercator.latitude(Mercator.y(40.4))).isCloseTo(40.4, within(1e-9));
        assertThat(Mercator.longitude(Mercator.x(-3.7))).isCloseTo(-3.7, within(1e-9));
        assertThat(Mercator.y(0)).isCloseTo(0.5, within(1e-12));
    }
}
