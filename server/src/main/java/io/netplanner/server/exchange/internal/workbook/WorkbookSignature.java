package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.server.exchange.ImportFile;

/** Every .xlsx begins like the archive it is, every .xls like the compound file it is. */
final class WorkbookSignature {

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private WorkbookSignature() {}

    static boolean opens(ImportFile file) {
        return file.startsWith((byte) 'P', (byte) 'K') || isCompound(file);
    }

    static boolean isCompound(ImportFile file) {
        return file.startsWith(COMPOUND);
    }
}
