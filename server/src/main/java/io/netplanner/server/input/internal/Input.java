package io.netplanner.server.input.internal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Names the table to the repository; queries are written out. */
@MappedEntity("input")
record Input(@Id UUID id) {}
