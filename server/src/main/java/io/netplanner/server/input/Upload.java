package io.netplanner.server.input;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.netplanner.server.exchange.CoordinateRepair;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was sent, with what was said of it.
 *
 * @param coordinates the key of a {@link CoordinateRepair}; null for none
 */
record Upload(
        CompletedFileUpload file,
        @Nullable String name,
        @Nullable String comment,
        @Nullable String coordinates) {

    /** The file without the folders that some browsers send along. */
    ImportFile toImport() throws IOException {
        String sent = file.getFilename() == null ? "" : file.getFilename();
        String bare = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return new ImportFile(bare, file.getBytes(), repair());
    }

    private CoordinateRepair repair() {
        return coordinates == null
                ? CoordinateRepair.NONE
                : CoordinateRepair.find(coordinates)
                        .orElseThrow(() -> new RefusedException(
                                ErrorCode.REQUEST_MALFORMED,
                                "coordinates is " + coordinates + "; expected none, mirrored or swapped."));
    }
}
