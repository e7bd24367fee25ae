package io.netplanner.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasemapTest {

    @Test
    void hasFewerPointsTheLessIsSeen() {
        Basemap basemap = BasemapReader.read();
        int world = points(basemap.level(1_000));
        int country = points(basemap.level(50_000));
        int city = points(basemap.level(5_000_000));

        assertThat(world).isPositive().isLessThan(country / 3);
        assertThat(country).isLessThan(city);
    }

    @Test
    void isCutAtTheAntimeridian() {
        for (var rings : BasemapReader.read().level(5_000_000).land()) {
            for (Outline ring : rings) {
                for (int i = 1; i < ring.size(); i++) {
                    // Antarctica's lower edge runs along the bottom of the square, where nothing is seen.
                    boolean bottom = ring.ys()[i] > 0.99 && ring.ys()[i - 1] > 0.99;
                    assertThat(bottom || Math.abs(ring.xs()[i] - ring.xs()[i - 1]) < 0.5)
                            .isTrue();
                }
            }
        }
    }

    private static int points(BasemapLevel level) {
        return level.land().stream()
                        .flatMap(rings -> rings.stream())
                        .mapToInt(Outline::size)
                        .sum()
                + level.borders().stream().mapToInt(Outline::size).sum();
    }
}
