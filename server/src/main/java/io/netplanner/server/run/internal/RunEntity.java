package io.netplanner.server.run.internal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Names the table to the repositories; queries are written out. */
@MappedEntity("run")
record RunEntity(@Id UUID id) {}
