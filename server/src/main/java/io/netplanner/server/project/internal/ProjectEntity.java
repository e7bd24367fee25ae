package io.netplanner.server.project.internal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Names the table to the repository; queries are written out. */
@MappedEntity("project")
record ProjectEntity(@Id UUID id) {}
