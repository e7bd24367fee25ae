package io.netplanner.server.total.internal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Names the table to the repository; queries are written out. */
@MappedEntity("list_total")
record TotalEntity(@Id UUID listOf) {}
