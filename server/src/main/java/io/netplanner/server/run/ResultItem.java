package io.netplanner.server.run;

/**
 * An item of a list of a result.
 *
 * @param search text by which it is found, in lower case
 * @param content written as canonical JSON
 */
public record ResultItem(String search, Object content) {}
