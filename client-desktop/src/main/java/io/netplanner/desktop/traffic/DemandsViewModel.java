package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;
import java.util.stream.Collectors;

/** The table of demands. */
public final class DemandsViewModel {

    /** A row: a demand and what its services come to, Gb/s as carried. */
    public record Row(Demand demand, int services, double carriedGbps) {}

    private final EquipmentCatalogue catalogue = DefaultCatalogue.get();
    private final TableModel<Row> table = new TableModel<>(
            List.of(
                    Column.text(Texts.get("demand.id"), 80, row -> row.demand().id()),
                    Column.text(
                            Texts.get("demand.source"), 140, row -> row.demand().source()),
                    Column.text(
                            Texts.get("demand.destination"),
                            140,
                            row -> row.demand().destination()),
                    Column.text(
                            Texts.get("demand.protection"),
                            150,
                            row -> Texts.of("protection", row.demand().protection())),
                    Column.text(
                            Texts.get("demand.restoration"),
                            120,
                            row -> Texts.of("restoration", row.demand().restoration())),
                    Column.whole(Texts.get("demand.services"), 90, Row::services),
                    Column.number(Texts.get("demand.carriedGbps"), 120, 2, Row::carriedGbps),
                    Column.text(Texts.get("demand.types"), 320, row -> types(row.demand()))),
            row -> new Selected.OfDemand(row.demand().id()));

    public DemandsViewModel(TrafficEditor editor) {
        editor.contentProperty().subscribe(this::show);
    }

    public TableModel<Row> table() {
        return table;
    }

    private void show(TrafficMatrix matrix) {
        table.setRows(matrix.demands().stream().map(this::row).toList());
    }

    private Row row(Demand demand) {
        int services =
                demand.services().stream().mapToInt(ServiceGroup::quantity).sum();
        double carried =
                demand.services().stream().mapToDouble(this::carriedGbps).sum();
        return new Row(demand, services, carried);
    }

    private double carriedGbps(ServiceGroup group) {
        return catalogue
                .findServiceType(group.type())
                .map(type -> type.carriedGbps() * group.quantity())
                .orElse(0.0);
    }

    private static String types(Demand demand) {
        return demand.services().stream()
                .map(group -> group.quantity() + " × " + group.type())
                .collect(Collectors.joining(", "));
    }
}
