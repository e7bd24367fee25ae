package io.netplanner.model.project;

import java.util.UUID;

/** One version of a versioned input. Versions count from 1 and are never reused. */
public record VersionRef(UUID id, int version) {}
