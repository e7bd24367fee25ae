package io.netplanner.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

    private static final long SEED = 42;

    @Test
    void neverPlacesALabelOnAnother() {
        List<PlacedLabel> placed = LabelPlacer.place(crowd(400));
        assertThat(placed).hasSizeGreaterThan(50);
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                assertThat(placed.get(i).meets(placed.get(j))).isFalse();
            }
        }
    }

    @Test
    void servesTheSmallestRankFirst() {
        Label first = new Label("selected", 100, 100, 60, 15, -9);
        List<Label> all = new ArrayList<>(crowd(300));
        all.add(first);
        assertThat(LabelPlacer.place(all)).extracting(PlacedLabel::label).contains(first);
    }

    @Test
    void putsALonelyLabelToTheRightOfItsPoint() {
        PlacedLabel only =
                LabelPlacer.place(List.of(new Label("A", 50, 50, 20, 10, 0))).getFirst();
        assertThat(only.x()).isGreaterThan(50);
        assertThat(only.y()).isEqualTo(45);
    }

    private static List<Label> crowd(int count) {
        Random random = new Random(SEED);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            labels.add(new Label("n" + i, random.nextInt(800), random.nextInt(500), 40 + i % 30, 15, i % 7));
        }
        return labels;
    }
}
