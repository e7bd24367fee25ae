package io.netplanner.server.exchange.internal;

import io.netplanner.server.exchange.ImportFile;

/** Tells JSON from everything else by its first character. */
public final class JsonContent {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private JsonContent() {}

    public static boolean isObject(ImportFile file) {
        byte[] content = file.content();
        int start = file.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        while (start < content.length && Character.isWhitespace(content[start])) {
            start++;
        }
        return start < content.length && content[start] == '{';
    }
}
