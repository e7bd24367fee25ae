package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.materials.MaterialBasis;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.server.exchange.internal.materials.PartReasons;
import io.netplanner.server.exchange.internal.materials.SiteTypeNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a list of materials as a workbook: the network's parts, the sites, their parts, slots and rack faces. */
public final class MaterialWorkbook {

    private MaterialWorkbook() {}

    /** @param subject what it is the list of, at the head of every page that is printed */
    public static byte[] write(MaterialList list, String subject) {
        return WorkbookBytes.write(workbook -> {
            PrintedSheets sheets = new PrintedSheets(workbook, subject);
            writeNetwork(sheets, list);
            writeSites(sheets, list);
            writeParts(sheets, list.sites());
            writeSlots(sheets, list.sites());
            RackFaceSheet.write(sheets.wide("Rack faces"), list.sites());
        });
    }

    private static void writeNetwork(PrintedSheets sheets, MaterialList list) {
        SheetWriter sheet = new SheetWriter(
                sheets.titled("Network"), 0, List.of("Part", "Count", "Unit price", "Price", "Power W"));
        list.lines().forEach(line -> sheet.row(cells(line)));
        MaterialTotals totals = list.totals();
        sheet.totals(Arrays.asList("Total", totals.parts(), null, price(totals), power(totals)));
        sheet.amounts(2);
        sheet.amounts(3);
        sheet.numbers(4);
        sheet.row(List.of("Sites", list.sites().size()));
        sheet.row(List.of("Racks", totals.racks()));
        sheet.row(List.of("Parts without a price", totals.partsWithoutPrice()));
        sheet.row(List.of("Parts without a power draw", totals.partsWithoutPower()));
        sheet.numbers(1);
        if (!totals.hasPrice()) {
            sheet.row(List.of("The catalogue has no prices: enter them there and they stand here."));
        }
        if (list.basis() == MaterialBasis.GROOMING) {
            sheet.row(List.of("Without add/drop parts and regenerators: the lightpaths are not routed."));
        }
    }

    private static @Nullable Double price(MaterialTotals totals) {
        return totals.hasPrice() ? totals.price() : null;
    }

    private static @Nullable Double power(MaterialTotals totals) {
        return totals.hasPower() ? totals.powerWatt() : null;
    }

    private static void writeSites(PrintedSheets sheets, MaterialList list) {
        SheetWriter sheet = new SheetWriter(
                sheets.titled("Sites"), 0, List.of("Site", "Type", "Degree", "Racks", "Parts", "Price", "Power W"));
        for (SiteMaterials site : list.sites()) {
            MaterialTotals totals = site.totals();
            sheet.row(Arrays.asList(
                    site.site(),
                    SiteTypeNames.of(site.type()),
                    site.degree(),
                    totals.racks(),
                    totals.parts(),
                    price(totals),
                    power(totals)));
        }
        sheet.filter(7);
        MaterialTotals network = list.totals();
        sheet.totals(
                Arrays.asList("Total", null, null, network.racks(), network.parts(), price(network), power(network)));
        sheet.numbers(4);
        sheet.amounts(5);
        sheet.numbers(6);
    }

    private static void writeParts(PrintedSheets sheets, List<SiteMaterials> sites) {
        SheetWriter sheet = new SheetWriter(
                sheets.titled("Parts by site"), 0, List.of("Site", "Part", "Count", "Unit price", "Price", "Power W"));
        for (SiteMaterials site : sites) {
            for (MaterialLine line : site.lines()) {
                List<@Nullable Object> cells = new ArrayList<>(cells(line));
                cells.addFirst(site.site());
                sheet.row(cells);
            }
        }
        sheet.amounts(3);
        sheet.amounts(4);
        sheet.numbers(5);
        sheet.filter(6);
    }

    private static void writeSlots(PrintedSheets sheets, List<SiteMaterials> sites) {
        SheetWriter sheet = new SheetWriter(
                sheets.titled("Slots"), 0, List.of("Site", "Rack", "Shelf", "First slot", "Last slot", "Part", "Card"));
        for (SiteMaterials site : sites) {
            for (RackFace rack : site.racks()) {
                for (PlacedPart part : rack.parts()) {
                    String reason = PartReasons.of(part);
                    sheet.row(Arrays.asList(
                            site.site(),
                            rack.rack(),
                            part.shelf(),
                            part.slots().getFirst(),
                            part.slots().getLast(),
                            part.part(),
                            reason.isEmpty() ? null : reason));
                }
            }
        }
        sheet.apart(5);
        sheet.filter(7);
    }

    private static List<@Nullable Object> cells(MaterialLine line) {
        return Arrays.asList(line.part(), line.count(), line.unitPrice(), line.price(), line.powerWatt());
    }
}
