package io.netplanner.server.exchange.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;

/** Writes a workbook whose bytes depend on its content only: no time of writing in its archive or its properties. */
final class WorkbookBytes {

    /** The first that an archive can hold, and the same in every time zone. */
    private static final LocalDateTime ARCHIVE_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

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
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                byte[] part = from.getInputStream(entry).readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ARCHIVE_TIME);
                to.putNextEntry(copy);
                to.write(entry.getName().endsWith("core.xml") ? undated(part) : part);
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
