package io.netplanner.server.exchange.internal;

import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;

/** What is said of a file that no format recognises. */
public final class UnknownFormat {

    private static final byte[] OLE_SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private UnknownFormat() {}

    public static Issue of(ImportFile file) {
        if (file.content().length == 0) {
            return Issue.error("FILE_EMPTY", "", file.name() + " is empty. Choose another file.");
        }
        if (file.startsWith(OLE_SIGNATURE)) {
            return Issue.error(
                    "WORKBOOK_ENCRYPTED_OR_OLD",
                    "",
                    file.name() + " is an encrypted workbook or one of the old .xls kind. Save it as .xlsx without a"
                            + " password.");
        }
        return Issue.error(
                "FORMAT_UNKNOWN",
                "",
                file.name()
                        + " is in no format that is known: workbook (.xlsx), JSON, CSV, SNDlib, Net2Plan (.n2p), GeoJSON,"
                        + " GraphML. Save it in one of these.");
    }
}
