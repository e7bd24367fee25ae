package io.netplanner.server.total.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Totals as stored: what was folded last, and what has changed since. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TotalRepository extends GenericRepository<TotalEntity, UUID> {

    @Query("""
            select cast(coalesce(sum(rows), 0) as bigint) from (
                select kind, total as rows from list_total where list_of = :listOf
                union all
                select kind, change from list_total_change where list_of = :listOf) as parts
            where cast(:kind as text) is null or kind = cast(:kind as text)""")
    long total(UUID listOf, @Nullable String kind);

    @Query("""
            select cast(coalesce(sum(rows), 0) as bigint) from (
                select list_of, kind, total as rows from list_total
                union all
                select list_of, kind, change from list_total_change) as parts
            join project p on p.id = parts.list_of and p.deleted_at is null
            join project_member m on m.project_id = p.id and m.user_id = :userId
            where cast(:kind as text) is null or kind = cast(:kind as text)""")
    long runsOfUser(UUID userId, @Nullable String kind);

    /** The changes into the totals, in one step; by one server at a time, since two would wait for each other's rows. */
    @Query("""
            with moved as (
                delete from list_total_change where (select pg_try_advisory_xact_lock(7003))
                returning list_of, kind, change),
            folded as (
                insert into list_total as t select list_of, kind, sum(change) from moved group by 1, 2
                on conflict (list_of, kind) do update set total = t.total + excluded.total
                returning 1)
            select count(*) from folded""")
    long fold();
}
