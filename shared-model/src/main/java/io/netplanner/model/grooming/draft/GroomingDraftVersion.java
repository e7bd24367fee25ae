package io.netplanner.model.grooming.draft;

import java.time.Instant;

/** One immutable version of a draft, without its content: who made it when. */
public record GroomingDraftVersion(int version, String author, Instant createdAt) {}
