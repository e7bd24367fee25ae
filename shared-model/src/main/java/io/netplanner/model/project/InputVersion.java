package io.netplanner.model.project;

import java.time.Instant;
import java.util.UUID;

/**
 * One immutable version of an input, without its content.
 *
 * @param summary a line on what is in it, such as {@code 30 nodes, 45 links}
 */
public record InputVersion(UUID id, int version, String comment, String summary, String author, Instant createdAt) {}
