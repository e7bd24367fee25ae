package io.netplanner.model.project;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A new input or a new version of one.
 *
 * @param name absent to take it from the content, or to keep the one there is
 * @param content canonical JSON, read by the same readers as a file so that every fault is named at once
 */
public record InputDraft(@Nullable String name, @Nullable String comment, JsonNode content) {}
