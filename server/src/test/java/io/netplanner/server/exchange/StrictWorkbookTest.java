package io.netplanner.server.exchange;

import static io.netplanner.server.exchange.TestWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** Workbooks that a spreadsheet program saved as "Strict Open XML". */
class StrictWorkbookTest {

    @Test
    void strictWorkbookIsReadAsTheUsualOne() throws IOException {
        ImportFile usual = new TestWorkbook()
                .sheet(
                        "Nodes",
                        row("ID", "Node", "lat", "lng", "ROADM_Type"),
                        row(1, "Åmål", 59.05, 12.7, "CDC"),
                        row(2, "B", 49, 12, "CDC"))
                .sheet(
                        "Links",
                        row("ID", "Source", "Destination", "Length", "Fiber Type"),
                        row(1, "Åmål", "B", 120.5, "SSMF"))
                .file("net.xlsx");

        Topology topology = new TopologyImporter()
                .read(new ImportFile("net.xlsx", strict(usual.content())))
                .get();

        assertThat(topology).isEqualTo(new TopologyImporter().read(usual).get());
        assertThat(topology.nodes()).extracting(Node::name).containsExactly("Åmål", "B");
    }

    /** All namespaces of the strict form (ISO/IEC 29500-1). */
    private static byte[] strict(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
