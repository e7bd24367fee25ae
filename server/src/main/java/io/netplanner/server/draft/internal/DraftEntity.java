package io.netplanner.server.draft.internal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Names the table to the repository; queries are written out. */
@MappedEntity("grooming_draft")
record DraftEntity(@Id UUID id) {}
