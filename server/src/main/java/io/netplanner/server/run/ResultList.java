package io.netplanner.server.run;

import java.util.Locale;

/** The lists of a result that are served a page at a time. */
public enum ResultList {
    /** Quality of the lightpaths, least margin first. */
    LIGHT,
    /** The light behind each element of a line, by link and direction. */
    LINES,
    /** What optimised powers bring each segment, least margin first. */
    POWER;

    /** The name under which the items are stored. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
