package io.netplanner.desktop.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.traffic.ServiceGroup;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatMatrixTest {

    private final HeatMatrix matrix = HeatMatrix.of(
            List.of(demand("1", "A", "B", "GE", 4), demand("2", "B", "A", "10GE", 2), demand("3", "B", "C", "GE", 8)),
            group -> group.quantity() * (group.type().equals("10GE") ? 10 : 1.25));

    @Test
    void sumsUpWhatIsAskedByNodeTheBusiestFirst() {
        assertThat(matrix.ends())
                .containsExactly(new HeatMatrix.End("B", 35), new HeatMatrix.End("A", 25), new HeatMatrix.End("C", 10));
    }

    @Test
    void putsBothDirectionsOfAPairIntoOneCell() {
        HeatMatrix.Cell cell = new HeatMatrix.Cell(25, 6, List.of("1", "2"));

        assertThat(matrix.find(new MatrixPlace(0, 1))).hasValue(cell);
        assertThat(matrix.find(new MatrixPlace(1, 0))).hasValue(cell);
        assertThat(matrix.find(new MatrixPlace(1, 2))).isEmpty();
        assertThat(matrix.mostGbps()).isEqualTo(25);
    }

    @Test
    void sumsUpWhatIsAskedByType() {
        assertThat(matrix.types())
                .containsExactly(new HeatMatrix.TypeTotal("10GE", 2, 20), new HeatMatrix.TypeTotal("GE", 12, 15));
    }

    private static Demand demand(String id, String source, String destination, String type, int quantity) {
        List<String> services = IntStream.range(0, quantity)
                .mapToObj(n -> id + "-" + type + "-" + n)
                .toList();
        return new Demand(
                id, source, destination, Protection.NONE, Restoration.NONE, List.of(new ServiceGroup(type, services)));
    }
}
