package io.netplanner.server.exchange.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.workbook.WorkbookOutline;
import java.io.IOException;

/** Tells traffic from topology by the outline: the root's keys of JSON, the sheets of a workbook. */
public final class KindDetector {

    private static final JsonFactory JSON = new JsonFactory();

    private KindDetector() {}

    public static boolean isTraffic(ImportFile file) {
        return JsonContent.isObject(file) ? hasDemands(file) : WorkbookOutline.isTraffic(file);
    }

    private static boolean hasDemands(ImportFile file) {
        try (JsonParser parser = JSON.createParser(file.content())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals("demands")) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
