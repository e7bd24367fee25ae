package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.ServiceIds;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.model.traffic.TrafficRules;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first sheet of a traffic workbook: a row for each demand, a quantity column for each service type. Row 1 may hold
 * group titles; the header row is the one with {@code Source}.
 */
final class TrafficSheet {

    private final Columns columns;
    private final PlaceLog log;
    private final List<QuantityColumn> quantities;

    private TrafficSheet(Grid grid, EquipmentCatalogue catalogue, PlaceLog log) {
        this.log = log;
        columns = Columns.find(grid, "Source");
        quantities = QuantityColumn.of(columns, catalogue);
        log.place("/demands", grid.name());
    }

    static Checked<TrafficMatrix> read(ImportFile file, Grid grid, TrafficContext context) {
        PlaceLog log = new PlaceLog();
        TrafficSheet sheet = new TrafficSheet(grid, context.catalogue(), log);
        TrafficMatrix matrix = ServiceIds.complete(new TrafficMatrix(file.stem(), sheet.read()));
        log.addRuleFindings(TrafficRules.check(matrix, context.topology(), context.catalogue()));
        return Checked.of(matrix, log.issues());
    }

    private List<Demand> read() {
        columns.require(log, "ID", "Source", "Destination", "Restoration_Type", "Protection_Type");
        if (quantities.isEmpty()) {
            columns.require(log, "Quantity_10GE");
        }
        warnOfIgnoredColumns();
        List<Demand> demands = new ArrayList<>();
        for (GridRow row : columns.rowsBelow()) {
            demands.add(demand(row, "/demands/" + demands.size()));
        }
        return demands;
    }

    private Demand demand(GridRow row, String pointer) {
        RowReader reader = new RowReader(columns, row, pointer, log);
        return new Demand(
                reader.text("ID", "id"),
                reader.text("Source", "source"),
                reader.text("Destination", "destination"),
                reader.constant("Protection_Type", "protection", Protection.class),
                reader.constant("Restoration_Type", "restoration", Restoration.class),
                reader.cell("Direction", "direction").isPresent()
                        ? reader.constant("Direction", "direction", Direction.class)
                        : Direction.BIDIRECTIONAL,
                services(reader, row, pointer),
                Map.of());
    }

    private List<ServiceGroup> services(RowReader reader, GridRow row, String pointer) {
        List<ServiceGroup> groups = new ArrayList<>();
        for (QuantityColumn column : quantities) {
            Optional<GridCell> cell = row.find(column.index());
            int quantity = cell.isEmpty() ? 0 : quantity(reader, cell.get(), column);
            if (quantity != 0) {
                String place = pointer + "/services/" + groups.size();
                log.place(place, cell.orElseThrow().address());
                log.place(place + "/type", column.address());
                groups.add(group(reader, column, quantity, "services/" + groups.size()));
            }
        }
        return groups;
    }

    private static ServiceGroup group(RowReader reader, QuantityColumn column, int quantity, String field) {
        List<String> ids = Arrays.stream(
                        reader.text(column.beside("IDs"), field + "/ids").split(";"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        String sla = reader.text(column.beside("SLA"), field + "/sla");
        String granularity = reader.text(column.beside("Granularity"), field + "/granularity");
        return new ServiceGroup(
                column.type(),
                quantity,
                ids,
                sla.isEmpty() ? null : sla,
                granularity.isEmpty() ? null : granularity,
                Map.of());
    }

    private static int quantity(RowReader reader, GridCell cell, QuantityColumn column) {
        if (reader.isFault(cell, column.title())) {
            return 0;
        }
        Optional<BigDecimal> number = cell.findNumber();
        try {
            return number.map(BigDecimal::intValueExact).orElseThrow(ArithmeticException::new);
        } catch (ArithmeticException e) {
            reader.expected(cell, column.title(), "a whole number of services, 0 or more; blank is 0");
            return 0;
        }
    }

    private void warnOfIgnoredColumns() {
        columns.headerCells().values().stream()
                .filter(cell -> !TrafficTitles.isKnown(cell.readable()))
                .forEach(cell -> log.warning(
                        "WORKBOOK_COLUMN_IGNORED",
                        cell.address(),
                        "The column " + cell.shown() + " is not part of the format and was left out."));
    }
}
