package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The traffic as a matrix of nodes with a cursor on it, and its totals by type. */
public final class MatrixViewModel {

    private final EquipmentCatalogue catalogue = DefaultCatalogue.get();
    private final TableModel<HeatMatrix.TypeTotal> types = new TableModel<>(
            List.of(
                    Column.text(Texts.get("matrix.type"), 110, HeatMatrix.TypeTotal::type),
                    Column.whole(Texts.get("matrix.services"), 80, HeatMatrix.TypeTotal::services),
                    Column.number(Texts.get("matrix.gbps"), 100, 1, HeatMatrix.TypeTotal::gbps)),
            type -> Selected.NOTHING);

    private final Selection selection;
    private final ReadOnlyObjectWrapper<HeatMatrix> matrix =
            new ReadOnlyObjectWrapper<>(HeatMatrix.of(List.of(), group -> 0));
    private final ObjectProperty<@Nullable MatrixPlace> cursor = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper readOut = new ReadOnlyStringWrapper();

    public MatrixViewModel(TrafficEditor editor, Selection selection) {
        this.selection = selection;
        editor.contentProperty().subscribe(this::show);
        cursor.subscribe(place -> readOut.set(describe(place)));
    }

    TableModel<HeatMatrix.TypeTotal> types() {
        return types;
    }

    ReadOnlyObjectProperty<HeatMatrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable MatrixPlace> cursorProperty() {
        return cursor;
    }

    /** What the cursor is on, in words. */
    ReadOnlyStringProperty readOutProperty() {
        return readOut.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selection.selectedProperty();
    }

    boolean isChosen(HeatMatrix.Cell cell) {
        return selection.get() instanceof Selected.OfDemand demand
                && cell.demands().contains(demand.id());
    }

    void step(int down, int right) {
        MatrixPlace from = cursor.get();
        int nodes = matrix.get().ends().size();
        if (nodes > 0) {
            cursor.set((from == null ? new MatrixPlace(0, 0) : from).moved(down, right, nodes));
        }
    }

    /** Selects a demand between the two nodes under the cursor, the next one each time. */
    void choose() {
        MatrixPlace place = cursor.get();
        if (place != null) {
            matrix.get().find(place).ifPresent(this::choose);
        }
    }

    private void choose(HeatMatrix.Cell cell) {
        String now = selection.get() instanceof Selected.OfDemand demand ? demand.id() : "";
        int next = (cell.demands().indexOf(now) + 1) % cell.demands().size();
        selection.select(new Selected.OfDemand(cell.demands().get(next)));
    }

    private void show(TrafficMatrix traffic) {
        matrix.set(HeatMatrix.of(traffic.demands(), this::gbps));
        cursor.set(null);
        types.setRows(matrix.get().types());
    }

    private double gbps(ServiceGroup group) {
        return catalogue
                .findServiceType(group.type())
                .map(type -> type.carriedGbps() * group.quantity())
                .orElse(0.0);
    }

    private String describe(@Nullable MatrixPlace place) {
        if (place == null) {
            return Texts.get("matrix.hint");
        }
        HeatMatrix.End one = matrix.get().ends().get(place.row());
        HeatMatrix.End other = matrix.get().ends().get(place.column());
        if (place.row() == place.column()) {
            return Texts.get("matrix.node", one.node(), rate(one.gbps()));
        }
        Optional<HeatMatrix.Cell> cell = matrix.get().find(place);
        return cell.map(asked -> Texts.get(
                        "matrix.pair",
                        one.node(),
                        other.node(),
                        rate(asked.gbps()),
                        asked.services(),
                        asked.demands().size()))
                .orElseGet(() -> Texts.get("matrix.nothing", one.node(), other.node()));
    }

    private static String rate(double gbps) {
        return String.format(Locale.ROOT, "%,.1f", gbps);
    }
}
