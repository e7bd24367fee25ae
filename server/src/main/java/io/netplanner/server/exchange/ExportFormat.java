package io.netplanner.server.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What topologies and traffic matrices can be written as. */
public enum ExportFormat {
    JSON("json", "application/json"),
    WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The word that asks for this format. */
    public String key() {
        return extension;
    }

    /** Of a file of this format, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format whose extension the file name ends with. */
    public static Optional<ExportFormat> findByFileName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }
}
