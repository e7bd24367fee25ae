package io.netplanner.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.materials.MaterialBasis;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.materials.PartUse;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.model.materials.SiteType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One node with two cards, of which one has a price, and two huts that are alike. */
class MaterialExporterTest {

    private static final MaterialLine MUXPONDERS = new MaterialLine("MP1H", 2, 1000.5, 2001.0, 80.0);
    private static final MaterialLine AMPLIFIERS = new MaterialLine("OLA", 2, null, null, null);
    private static final MaterialTotals TOTALS = new MaterialTotals(6, 3, 2001, 4, 80, 4);

    private static final MaterialList LIST = new MaterialList(
            MaterialBasis.PLAN,
            List.of(node("Łódź & <Süd>"), hut("A-B hut 1"), hut("A-B hut 2")),
            List.of(MUXPONDERS, new MaterialLine("OLA", 4, null, null, null)),
            TOTALS);

    private static final String SUBJECT = "R&D plan <2>";

    private final MaterialExporter exporter = new MaterialExporter();

    private static SiteMaterials node(String name) {
        RackFace rack = new RackFace(
                1,
                List.of(
                        new PlacedPart("MP1H", 2, List.of(3, 4), "demand-1-MP1H-1a"),
                        new PlacedPart("MP1H", 2, List.of(5, 6), null, PartUse.RESTORATION)));
        return new SiteMaterials(
                name, SiteType.ROADM, 1, List.of(MUXPONDERS), List.of(rack), new MaterialTotals(2, 1, 2001, 0, 80, 0));
    }

    private static SiteMaterials hut(String name) {
        RackFace rack = new RackFace(
                1,
                List.of(new PlacedPart("OLA", 1, List.of(3, 4), null), new PlacedPart("OLA", 1, List.of(5, 6), null)));
        return new SiteMaterials(
                name,
                SiteType.AMPLIFIER_HUT,
                2,
                List.of(AMPLIFIERS),
                List.of(rack),
                new MaterialTotals(2, 1, 0, 2, 0, 2));
    }

    @Test
    void workbookHoldsEveryPartEverySlotAndTheSums() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(exporter.write(LIST, MaterialFormat.XLSX, SUBJECT)))) {
            assertThat(cells(workbook, "Network"))
                    .contains(
                            List.of("MP1H", "2", "1000.5", "2001.0", "80.0"),
                            List.of("OLA", "4", "", "", ""),
                            List.of("Total", "6", "", "2001.0", "80.0"));
            assertThat(cells(workbook, "Sites"))
                    .contains(
                            List.of("Łódź & <Süd>", "ROADM", "1", "1", "2", "2001.0", "80.0"),
                            List.of("Total", "", "", "3", "6", "2001.0", "80.0"))
                    .anySatisfy(row -> assertThat(row).startsWith("A-B hut 1", "amplifier hut"));
            assertThat(cells(workbook, "Parts by site")).hasSize(1 + 3);
            assertThat(cells(workbook, "Slots"))
                    .hasSize(1 + 6)
                    .contains(
                            List.of("Łódź & <Süd>", "1", "2", "3", "4", "MP1H", "demand-1-MP1H-1a"),
                            List.of("Łódź & <Süd>", "1", "2", "5", "6", "MP1H", "for restoration"));
            assertThat(cells(workbook, "Rack faces").stream()
                            .flatMap(List::stream)
                            .filter("MP1H"::equals))
                    .hasSize(2);
        }
    }

    @Test
    void workbookIsReadyToPrint() throws IOException {
        Map<String, String> parts = parts(exporter.write(LIST, MaterialFormat.XLSX, SUBJECT));

        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains(
                        "paperSize=\"9\"",
                        "fitToWidth=\"1\"",
                        "fitToHeight=\"0\"",
                        "R&amp;&amp;D plan &lt;2&gt;: Sites",
                        "Page &amp;P of &amp;N")
                .as("a site's name is not cut off")
                .contains("<col min=\"1\" max=\"1\" width=\"14.0\"");
        assertThat(parts.get("xl/worksheets/sheet5.xml")).contains("orientation=\"landscape\"");
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void everyCountHasItsThousandsApartAndPartsStandClearOfSlotNumbers() throws IOException {
        byte[] bytes = exporter.write(LIST, MaterialFormat.XLSX, SUBJECT);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            List<Row> rows = workbook.findSheet("Network").orElseThrow().read();

            assertThat(rows.stream().skip(1).filter(row -> row.getCellCount() > 1))
                    .hasSizeGreaterThan(6)
                    .allSatisfy(row -> assertThat(row.getCell(1).getDataFormatString())
                            .as(row.getCell(0).getText())
                            .isEqualTo("#,##0"));
        }
        assertThat(parts(bytes).get("xl/styles.xml")).contains("indent=\"1\"");
    }

    @Test
    void reportDrawsEachRackFaceOnceAndEscapesNames() {
        String page = new String(exporter.write(LIST, MaterialFormat.HTML, SUBJECT), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("Łódź &amp; &lt;Süd&gt;", "2 sites alike", ">for restoration</text>", "without 4 parts");
        assertThat(page)
                .as("what the list is of, and each rack by its site with its slots and cards")
                .contains(
                        "R&amp;D plan &lt;2&gt;",
                        "Łódź &amp; &lt;Süd&gt;, rack 1",
                        ">13</text>",
                        ">demand-1-MP1H-1a</text>");
        assertThat(page).contains("1,000.50", "<td><strong>Total</strong></td><td><strong>6</strong></td>", "2,001.00");
        assertThat(page).doesNotContain("{{", "<script", "https://");
        assertThat(page.split("<svg", -1)).hasSize(1 + 2);
    }

    @Test
    void printedReportSaysWhatThePageSays() throws IOException {
        try (PDDocument document = Loader.loadPDF(exporter.write(LIST, MaterialFormat.PDF, SUBJECT))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text).contains("List of materials", "Łódź & <Süd>", "A-B hut 2", "MP1H", "1 / ");
        }
    }

    @Test
    void printedSitesDoNotBeginAtTheEndOfAPage() throws IOException {
        MaterialList list = new MaterialList(
                MaterialBasis.PLAN,
                IntStream.rangeClosed(1, 40)
                        .mapToObj(MaterialExporterTest::withParts)
                        .toList(),
                List.of(),
                TOTALS);

        try (PDDocument document = Loader.loadPDF(exporter.write(list, MaterialFormat.PDF, SUBJECT))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).replaceFirst("\\d+ / \\d+\\s*", "");
                assertThat(text.strip()).as("page %d", page).doesNotEndWith("ROADM, degree 1");
            }
        }
    }

    private static SiteMaterials withParts(int parts) {
        SiteMaterials like = node("site " + parts);
        List<MaterialLine> lines = IntStream.rangeClosed(1, parts)
                .mapToObj(n -> new MaterialLine("part " + n, 1, null, null, null))
                .toList();
        return new SiteMaterials(like.site(), like.type(), 1, lines, List.of(), like.totals());
    }

    @ParameterizedTest
    @EnumSource(MaterialFormat.class)
    void sameListGivesTheSameBytes(MaterialFormat format) {
        assertThat(exporter.write(LIST, format, SUBJECT)).isEqualTo(exporter.write(LIST, format, SUBJECT));
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<List<String>> cells(ReadableWorkbook workbook, String sheet) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read().stream()
                .map(MaterialExporterTest::texts)
                .toList();
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(cell -> row.getCellText(cell))
                .toList();
    }
}
