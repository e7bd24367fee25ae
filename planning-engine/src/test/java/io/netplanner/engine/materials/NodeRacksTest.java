package io.netplanner.engine.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netplanner.model.equipment.RackModel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NodeRacksTest {

    private static final RackModel DEFAULT = new RackModel(4, 14, List.of(0, 1, 2, 13));

    @Test
    void startsAfterTheShelvesOfTheDegrees() {
        assertThat(new NodeRacks(DEFAULT, 3).place(2)).isEqualTo(new SlotAddress(1, 4, List.of(3, 4)));
        assertThat(new NodeRacks(DEFAULT, 4).place(2)).isEqualTo(new SlotAddress(2, 1, List.of(3, 4)));
    }

    @Test
    void keepsTheFirstShelfForTheCommonPartsOfAnIsolatedNode() {
        assertThat(new NodeRacks(DEFAULT, 0).place(1)).isEqualTo(new SlotAddress(1, 2, List.of(3)));
    }

    @Test
    void opensTheNextShelfAndRackWhenOneIsFull() {
        NodeRacks racks = new NodeRacks(DEFAULT, 1);

        List<SlotAddress> placed =
                IntStream.range(0, 16).mapToObj(n -> racks.place(2)).toList();

        assertThat(placed.get(4)).isEqualTo(new SlotAddress(1, 2, List.of(11, 12)));
        assertThat(placed.get(5)).isEqualTo(new SlotAddress(1, 3, List.of(3, 4)));
        assertThat(placed.get(15)).isEqualTo(new SlotAddress(2, 1, List.of(3, 4)));
    }

    @Test
    void fillsGapsWithNarrowParts() {
        NodeRacks racks = new NodeRacks(new RackModel(4, 6, List.of(0)), 1);

        assertThat(racks.place(2).slots()).containsExactly(1, 2);
        assertThat(racks.place(2).slots()).containsExactly(3, 4);
        assertThat(racks.place(2)).isEqualTo(new SlotAddress(1, 3, List.of(1, 2)));
        assertThat(racks.place(1)).isEqualTo(new SlotAddress(1, 2, List.of(5)));
    }

    @Test
    void placesNothingWhereAPartAlreadyIs() {
        NodeRacks racks = new NodeRacks(DEFAULT, 1);

        racks.occupy(new SlotAddress(1, 2, List.of(4, 5)));

        assertThat(racks.place(2).slots()).containsExactly(6, 7);
        assertThat(racks.place(1).slots()).containsExactly(3);
    }

    @Test
    void saysHowWideAPartMayBe() {
        assertThat(NodeRacks.widestPart(DEFAULT)).isEqualTo(10);
        assertThatThrownBy(() -> new NodeRacks(DEFAULT, 1).place(11)).hasMessageContaining("11 slots");
    }
}
