package io.netplanner.server.platform;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A document that is already JSON and goes out as it is stored, without being bound to records on the way.
 *
 * <p>Says nothing of where it came from: only put in what our own writers wrote.
 */
public record RawJson(@JsonValue @JsonRawValue String text) {}
