package io.netplanner.server.exchange.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Makes a workbook in the strict form of Open XML one in the usual form, as far as it is read here: the list of sheets
 * names their parts by another namespace. All other parts are taken over as they are, not even inflated.
 */
final class StrictWorkbook {

    private static final String LIST_OF_SHEETS = "xl/workbook.xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String USUAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private StrictWorkbook() {}

    /** The same bytes for a workbook in the usual form. */
    static byte[] relaxed(byte[] workbook) throws IOException {
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            ZipArchiveEntry list = archive.getEntry(LIST_OF_SHEETS);
            if (list == null) {
                return workbook;
            }
            // Not decoded: whatever the letters of the names are, the bytes come back.
            String text = new String(archive.getInputStream(list).readAllBytes(), StandardCharsets.ISO_8859_1);
            return text.contains(STRICT) ? withList(archive, text.replace(STRICT, USUAL)) : workbook;
        }
    }

    private static byte[] withList(ZipFile archive, String list) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(archive.getEntries())) {
                if (part.getName().equals(LIST_OF_SHEETS)) {
                    out.putArchiveEntry(new ZipArchiveEntry(LIST_OF_SHEETS));
                    out.write(list.getBytes(StandardCharsets.ISO_8859_1));
                    out.closeArchiveEntry();
                } else {
                    out.addRawArchiveEntry(part, archive.getRawInputStream(part));
                }
            }
        }
        return bytes.toByteArray();
    }
}
