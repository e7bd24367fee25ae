package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.Topology;

/** Writes a topology as a workbook: a sheet of nodes, a sheet of links. */
public final class TopologyWorkbook {

    private TopologyWorkbook() {}

    public static byte[] write(Topology topology) {
        return WorkbookBytes.write(workbook -> {
            for (Table table : TopologyTables.of(topology)) {
                SheetWriter sheet = new SheetWriter(workbook.newWorksheet(table.name()), 0, table.titles());
                table.rows().forEach(sheet::row);
            }
        });
    }
}
