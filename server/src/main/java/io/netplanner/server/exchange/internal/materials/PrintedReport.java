package io.netplanner.server.exchange.internal.materials;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a page of ours to PDF. The font goes into the file, so it looks the same everywhere; no time of writing does,
 * so that the same page gives the same bytes.
 */
public final class PrintedReport {

    /** Ships with the PDF library: Latin, Greek, Cyrillic and Hebrew. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final LocalDate CREATED = LocalDate.of(2026, 1, 1);
    private static final long DOCUMENT_ID = 1;

    private PrintedReport() {}

    /** @param page well-formed XML, UTF-8 */
    public static byte[] of(byte[] page) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer();
                PdfBoxRenderer renderer =
                        builder(page).useSVGDrawer(drawings).toStream(out).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.setDocumentId(DOCUMENT_ID);
            document.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(CREATED.atStartOfDay(ZoneOffset.UTC)));
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a page of ours can be printed", e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(byte[] page) {
        return new PdfRendererBuilder()
                .useFastMode()
                .useFont(PrintedReport::font, "NetPlanner Sans")
                .withHtmlContent(new String(page, StandardCharsets.UTF_8), null)
                .withProducer("NetPlanner");
    }

    private static InputStream font() {
        InputStream font = PDDocument.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("the font is missing from the PDF library");
        }
        return font;
    }
}
