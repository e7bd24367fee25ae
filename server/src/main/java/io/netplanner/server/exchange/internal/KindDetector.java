package io.netplanner.server.exchange.internal;

import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.workbook.WorkbookOutline;

/** Tells traffic from topology by the outline: the root's keys of JSON, the sheets of a workbook. */
public final class KindDetector {

    private KindDetector() {}

    public static boolean isTraffic(ImportFile file) {
        return JsonContent.isObject(file) ? JsonOutline.hasKey(file, "demands") : WorkbookOutline.isTraffic(file);
    }
}
