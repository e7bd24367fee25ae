package io.netplanner.server.account.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of the audit log, which the database itself keeps from being changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AuditRepository extends GenericRepository<Account, UUID> {

    @Query("""
            insert into audit_entry (actor_id, action, object_type, object_id, detail)
            values (cast(:actorId as uuid), :action, :objectType, :objectId, :detail)""")
    void add(@Nullable UUID actorId, String action, String objectType, String objectId, String detail);

    @Query("""
            select a.id, a.at, a.actor_id, u.name as actor_name, a.action, a.object_type, a.object_id, a.detail
            from audit_entry a left join app_user u on u.id = a.actor_id
            where a.id < :before and (cast(:objectId as text) is null or a.object_id = cast(:objectId as text))
            order by a.id desc limit :size""")
    List<AuditRow> list(@Nullable String objectId, long before, int size);

    @Query(
            "select count(*) from audit_entry where cast(:objectId as text) is null or object_id = cast(:objectId as text)")
    long count(@Nullable String objectId);

    /** Lets this transaction remove entries. */
    @Query("select set_config('netplanner.retention', 'on', true)")
    String allowRemoval();

    /** Leaves room for the entry that tells of it: otherwise each look would find one too many. */
    @Query("""
            delete from audit_entry
            where at < now() - make_interval(secs => cast(:ageSeconds as double precision))
               or (select count(*) from audit_entry) > cast(:most as bigint)
                   and id <= (select id from audit_entry order by id desc offset cast(:most as bigint) - 1 limit 1)""")
    long removeOld(@Nullable Double ageSeconds, @Nullable Long most);
}
