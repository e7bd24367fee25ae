package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.server.exchange.internal.materials.PartReasons;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** Draws rack faces in cells: a row for each shelf, a column for each slot, cards of services in colour. */
final class RackFaceSheet {

    private static final String CARD_FILL = "BFE3D0";
    private static final String PART_FILL = "E6E9ED";
    private static final double SLOT_WIDTH = 7;
    private static final int LABEL_COLUMNS = 1;

    private final Worksheet sheet;
    private final int slots;
    private int row;

    private RackFaceSheet(Worksheet sheet, int slots) {
        this.sheet = sheet;
        this.slots = slots;
        sheet.width(0, 2 * SLOT_WIDTH);
        for (int slot = 0; slot < slots; slot++) {
            sheet.width(LABEL_COLUMNS + slot, SLOT_WIDTH);
        }
    }

    static void write(Worksheet sheet, List<SiteMaterials> sites) {
        int slots = sites.stream()
                .flatMap(site -> site.racks().stream())
                .flatMap(rack -> rack.parts().stream())
                .mapToInt(part -> part.slots().getLast() + 1)
                .max()
                .orElse(0);
        RackFaceSheet faces = new RackFaceSheet(sheet, slots);
        sites.forEach(site -> site.racks().forEach(rack -> faces.draw(site.site(), rack)));
    }

    private void draw(String site, RackFace rack) {
        sheet.value(row, 0, site + ", rack " + rack.rack());
        sheet.style(row, 0).bold().set();
        for (int slot = 0; slot < slots; slot++) {
            sheet.value(row + 1, LABEL_COLUMNS + slot, slot);
        }
        int shelves = rack.parts().stream().mapToInt(PlacedPart::shelf).max().orElse(0);
        for (int shelf = 1; shelf <= shelves; shelf++) {
            sheet.value(row + 1 + shelf, 0, "Shelf " + shelf);
        }
        rack.parts().forEach(part -> draw(row + 1 + part.shelf(), part));
        row += shelves + 3;
    }

    private void draw(int shelfRow, PlacedPart part) {
        int first = LABEL_COLUMNS + part.slots().getFirst();
        int last = LABEL_COLUMNS + part.slots().getLast();
        sheet.value(shelfRow, first, part.part());
        if (last > first) {
            sheet.range(shelfRow, first, shelfRow, last).merge();
        }
        sheet.range(shelfRow, first, shelfRow, last)
                .style()
                .fillColor(PartReasons.of(part).isEmpty() ? PART_FILL : CARD_FILL)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .set();
    }
}
