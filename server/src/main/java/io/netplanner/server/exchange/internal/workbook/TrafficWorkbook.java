package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes a traffic matrix as a workbook: group titles in row 1, titles in row 2, a demand in each row below. */
public final class TrafficWorkbook {

    private TrafficWorkbook() {}

    public static byte[] write(TrafficMatrix matrix) {
        return WorkbookBytes.write(workbook -> write(workbook, TrafficTable.of(matrix)));
    }

    private static void write(Workbook workbook, TrafficTable traffic) {
        int keys = TrafficTable.KEYS.size();
        List<String> types = traffic.types();
        SheetWriter sheet = new SheetWriter(
                workbook.newWorksheet(traffic.table().name()),
                1,
                traffic.table().titles());
        sheet.group("Demand", 0, keys - 1);
        for (int i = 0; i < types.size(); i++) {
            int column = keys + 3 * i;
            sheet.group(types.get(i), column, column + 2);
        }
        traffic.table().rows().forEach(sheet::row);
    }
}
