package io.netplanner.server.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What topologies and traffic matrices can be written as. */
public enum ExportFormat {
    JSON("json", "json", "application/json"),
    WORKBOOK("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "csv", "text/csv"),
    GEOJSON("geojson", "geojson", "application/geo+json"),
    GNPY("gnpy", "gnpy.json", "application/json"),
    GRAPHML("graphml", "graphml", "application/xml"),
    NET2PLAN("n2p", "n2p", "application/xml"),
    SNDLIB("sndlib", "txt", "text/plain"),
    SNDLIB_XML("sndlib-xml", "xml", "application/xml");

    private final String key;
    private final String extension;
    private final String mediaType;

    ExportFormat(String key, String extension, String mediaType) {
        this.key = key;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The word that asks for this format. */
    public String key() {
        return key;
    }

    /** Of a file of this format, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format whose extension the file name ends with; the longest where several fit. */
    public static Optional<ExportFormat> findByFileName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .max(Comparator.comparingInt(format -> format.extension.length()));
    }
}
