package io.netplanner.model.project;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A new input or a new version of one.
 *
 * @param content canonical JSON, read by the same readers as a file so that every fault is named at once
 */
public record InputDraft(String name, String comment, JsonNode content) {}
