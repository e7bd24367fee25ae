package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.server.exchange.ImportFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook's archive before anything is parsed, so that a hostile one costs little: inflates every
 * part once, counting, and keeps nothing. Uses the archive reader that the workbook library uses, so that both see the
 * same parts.
 */
final class ArchiveGuard {

    /** What all parts may inflate to. A hundred thousand rows of traffic need less. */
    static final long MAX_INFLATED_BYTES = 64L * 1024 * 1024;

    /** Sheets shrink by a factor of ten to thirty, bombs by a thousand. Looked at above {@link #RATIO_FROM_BYTES}. */
    private static final int MAX_RATIO = 200;

    private static final long RATIO_FROM_BYTES = 8L * 1024 * 1024;

    private static final int MAX_PARTS = 1_000;
    private static final int CHUNK_BYTES = 64 * 1024;

    private final ImportFile file;
    private long inflated;

    private ArchiveGuard(ImportFile file) {
        this.file = file;
    }

    static void check(ImportFile file) throws WorkbookRefusedException {
        try {
            new ArchiveGuard(file).checkParts();
        } catch (IOException | RuntimeException e) {
            throw new WorkbookRefusedException(
                    "WORKBOOK_UNREADABLE",
                    file.name() + " is damaged or not a workbook (" + e.getMessage() + "). Save it again as .xlsx.");
        }
    }

    private void checkParts() throws IOException, WorkbookRefusedException {
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.content()))
                .get()) {
            if (archive.getEntry("[Content_Types].xml") == null) {
                throw new WorkbookRefusedException(
                        "WORKBOOK_UNREADABLE", file.name() + " is an archive but not a workbook. Save it as .xlsx.");
            }
            int parts = 0;
            Enumeration<ZipArchiveEntry> entries = archive.getEntries();
            while (entries.hasMoreElements()) {
                if (++parts > MAX_PARTS) {
                    throw tooLarge("has more than " + MAX_PARTS + " parts");
                }
                checkPart(archive, entries.nextElement());
            }
        }
    }

    /** Called with what a part claims to inflate to as well, so that an honest bomb is not even begun. */
    private void requireWithinLimits(long bytes) throws WorkbookRefusedException {
        if (bytes > MAX_INFLATED_BYTES) {
            throw tooLarge("inflates to more than " + MAX_INFLATED_BYTES / (1024 * 1024) + " MB");
        }
        if (bytes > RATIO_FROM_BYTES && bytes / MAX_RATIO > file.content().length) {
            throw tooLarge("inflates to more than " + MAX_RATIO + " times its size");
        }
    }

    private void checkPart(ZipFile archive, ZipArchiveEntry entry) throws IOException, WorkbookRefusedException {
        requireWithinLimits(inflated + Math.max(0, entry.getSize()));
        MarkupGuard markup = MarkupGuard.of(file.name(), entry.getName());
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream in = archive.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                inflated += read;
                requireWithinLimits(inflated);
                markup.accept(chunk, read);
            }
        }
        markup.finish();
    }

    private WorkbookRefusedException tooLarge(String what) {
        return new WorkbookRefusedException(
                "WORKBOOK_TOO_LARGE",
                file.name() + " " + what + ", the most that is read. Delete empty rows, pictures and other sheets.");
    }
}
