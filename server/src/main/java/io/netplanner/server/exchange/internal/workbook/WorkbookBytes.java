package io.netplanner.server.exchange.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;

/** Writes a workbook whose bytes depend on its content only: no time of writing in its archive or its properties. */
final class WorkbookBytes {

    private static final LocalDateTime ARCHIVE_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final Pattern MERGED = Pattern.compile("<mergeCell [^>]*/>");

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
                to.write(settled(entry.getName(), part));
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return out.toByteArray();
    }

    /** Takes the time of writing out, and puts merged cells in order: the library keeps them by identity. */
    private static byte[] settled(String name, byte[] part) {
        if (!name.endsWith("core.xml") && !name.startsWith("xl/worksheets/")) {
            return part;
        }
        String text =
                new String(part, StandardCharsets.UTF_8).replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + CREATED);
        Iterator<String> merged =
                MERGED.matcher(text).results().map(MatchResult::group).sorted().iterator();
        return MERGED.matcher(text).replaceAll(match -> merged.next()).getBytes(StandardCharsets.UTF_8);
    }
}
