package io.netplanner.server.exchange.internal.workbook;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes topologies and traffic as CSV (RFC 4180): the sheets of the workbook, a blank line between them. */
public final class CsvTables {

    private CsvTables() {}

    public static byte[] write(Topology topology) {
        return write(TopologyTables.of(topology));
    }

    public static byte[] write(TrafficMatrix matrix) {
        return write(List.of(TrafficTable.of(matrix).table()));
    }

    private static byte[] write(List<Table> tables) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            for (Table table : tables) {
                if (table != tables.getFirst()) {
                    csv.writeRecord(List.of());
                }
                write(table, csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Table table, CsvWriter csv) {
        csv.writeRecord(table.titles());
        for (List<?> row : table.rows()) {
            csv.writeRecord(row.stream().map(CsvTables::cell).toList());
        }
    }

    private static String cell(@Nullable Object value) {
        return value instanceof String text ? FormulaText.marked(text) : value == null ? "" : value.toString();
    }
}
