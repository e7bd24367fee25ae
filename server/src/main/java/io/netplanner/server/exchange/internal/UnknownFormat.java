package io.netplanner.server.exchange.internal;

import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;

/** What is said of a file that no format recognises. */
public final class UnknownFormat {

    private UnknownFormat() {}

    public static Issue of(ImportFile file) {
        if (file.content().length == 0) {
            return Issue.error("FILE_EMPTY", "", file.name() + " is empty. Choose another file.");
        }
        return Issue.error(
                "FORMAT_UNKNOWN",
                "",
                file.name()
                        + " is in no format that is known: workbook (.xlsx, .xls), JSON, CSV, SNDlib, Net2Plan (.n2p), GeoJSON,"
                        + " GraphML. Save it in one of these.");
    }
}
