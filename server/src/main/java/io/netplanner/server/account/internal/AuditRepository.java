package io.netplanner.server.account.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** The table of the audit log, which the database itself keeps from being changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AuditRepository extends GenericRepository<Account, UUID> {

    @Query("""
            insert into audit_entry (actor_id, action, object_type, object_id, detail)
            values (:actorId, :action, :objectType, :objectId, :detail)""")
    void add(UUID actorId, String action, String objectType, String objectId, String detail);
}
