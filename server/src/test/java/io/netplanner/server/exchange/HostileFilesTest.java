package io.netplanner.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.issue.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileFilesTest {

    private static final String SHEET_START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertThat(codes(new byte[0])).containsExactly("FILE_EMPTY");
        assertThat(codes("hello".getBytes(StandardCharsets.UTF_8))).containsExactly("FORMAT_UNKNOWN");
        assertThat(codes(new byte[] {'P', 'K', 3, 4, 0, 0, 0})).containsExactly("WORKBOOK_UNREADABLE");
        assertThat(codes(archive("readme.txt", "hello"))).containsExactly("WORKBOOK_UNREADABLE");
    }

    @Test
    void saysThatAWorkbookIsEncryptedOrOfTheOldKind() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(codes(ole)).containsExactly("WORKBOOK_ENCRYPTED_OR_OLD");
    }

    @Test
    void refusesAnInflatedArchive() throws IOException {
        assertThat(codes(workbook(SHEET_START + " ".repeat(80 * 1024 * 1024) + SHEET_END)))
                .containsExactly("WORKBOOK_TOO_LARGE");
    }

    @Test
    void refusesAMillionRows() throws IOException {
        assertThat(codes(workbook(SHEET_START + "<row/>".repeat(1_000_000) + SHEET_END)))
                .containsExactly("WORKBOOK_TOO_LARGE");
    }

    @Test
    void refusesEntitiesWithoutResolvingThem() throws IOException {
        String sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + SHEET_START
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>" + SHEET_END;
        assertThat(codes(workbook(sheet))).containsExactly("WORKBOOK_ENTITIES");
    }

    @Test
    void refusesCellsFarOutsideAnySheet() throws IOException {
        String sheet = SHEET_START + "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>" + SHEET_END;
        assertThat(codes(workbook(sheet))).containsExactly("WORKBOOK_UNREADABLE");
    }

    @Test
    void refusesMoreFormulasThanAPlannerWrites() throws IOException {
        String cells = "<c r=\"A1\"><f>1+1</f><v>2</v></c>".repeat(50_001);
        assertThat(codes(workbook(SHEET_START + "<row r=\"1\">" + cells + "</row>" + SHEET_END)))
                .containsExactly("WORKBOOK_TOO_LARGE");
    }

    @Test
    void refusesMarkupThatBreaksOff() throws IOException {
        assertThat(codes(workbook(SHEET_START + "<row r=\"1\"><c r=\"A1\"><v>1")))
                .containsExactly("WORKBOOK_UNREADABLE");
    }

    @Test
    void usesTheValueStoredWithAFormula() throws IOException {
        String nodes = SHEET_START
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Node</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>Location</t></is></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t>ROADM_Type</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"A\"</f><v>A</v></c>"
                + "<c r=\"B2\" t=\"str\"><f>X1</f><v>48.1, 11.5</v></c>"
                + "<c r=\"C2\" t=\"inlineStr\"><is><t>CDC</t></is></c></row>" + SHEET_END;
        List<String> codes = codes(workbook(nodes));
        assertThat(codes).containsExactly("WORKBOOK_SHEET_MISSING", "TOPOLOGY_ISOLATED_NODE");
    }

    private static List<String> codes(byte[] content) {
        return new TopologyImporter()
                .read(new ImportFile("net.xlsx", content)).issues().stream()
                        .map(Issue::code)
                        .toList();
    }

    private static byte[] workbook(String sheet) throws IOException {
        return archive(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"Nodes\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                sheet);
    }

    private static byte[] archive(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
