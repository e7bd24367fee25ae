package io.netplanner.server.exchange.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes a workbook whose bytes depend on its content only: no time of writing in its archive or its properties. */
final class WorkbookBytes {

    private static final long ARCHIVE_TIME = 315_619_200_000L;
    private static final String CREATED = "2026-01-01T00:00:00Z";

    private WorkbookBytes() {}

    static byte[] write(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "NetPlanner", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return timeless(out.toByteArray());
    }

    private static byte[] timeless(byte[] workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(ARCHIVE_TIME);
                to.putNextEntry(copy);
                to.write(entry.getName().endsWith("core.xml") ? undated(from.readAllBytes()) : from.readAllBytes());
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return out.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + CREATED)
                .getBytes(StandardCharsets.UTF_8);
    }
}
