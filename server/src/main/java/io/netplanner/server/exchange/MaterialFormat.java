package io.netplanner.server.exchange;

import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that a list of materials can be had as. */
public enum MaterialFormat {
    JSON(MediaType.APPLICATION_JSON_TYPE),
    /** A workbook: summary, sites, parts by site, rack faces. */
    XLSX(MediaType.MICROSOFT_EXCEL_OPEN_XML_TYPE),
    /** A page to read and to print. */
    HTML(MediaType.TEXT_HTML_TYPE),
    /** The same page, printed. */
    PDF(MediaType.APPLICATION_PDF_TYPE);

    private final MediaType mediaType;

    MaterialFormat(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By extension, as users write it. */
    public static Optional<MaterialFormat> find(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equalsIgnoreCase(extension))
                .findFirst();
    }

    public static Optional<MaterialFormat> findByFileName(String fileName) {
        return find(fileName.substring(fileName.lastIndexOf('.') + 1));
    }

    public static List<String> extensions() {
        return Arrays.stream(values()).map(MaterialFormat::extension).toList();
    }
}
