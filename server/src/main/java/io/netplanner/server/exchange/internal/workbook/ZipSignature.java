package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.server.exchange.ImportFile;

/** Every .xlsx begins like the archive it is. */
final class ZipSignature {

    private ZipSignature() {}

    static boolean opens(ImportFile file) {
        return file.startsWith((byte) 'P', (byte) 'K');
    }
}
