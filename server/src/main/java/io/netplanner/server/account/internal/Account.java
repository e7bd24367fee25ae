package io.netplanner.server.account.internal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Names the table to the repositories; queries are written out. */
@MappedEntity("app_user")
record Account(@Id UUID id) {}
