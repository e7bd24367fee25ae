package io.netplanner.server.run.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Results that are kept no longer. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ResultRemovalRepository extends GenericRepository<RunEntity, UUID> {

    /** Runs whose result is too old or not among the newest of its project, and that no unfinished run builds on. */
    @Query("""
            with recursive needed (id) as (
                select based_on_run_id from run where state in ('QUEUED', 'RUNNING')
                union
                select cast(parameters -> 'keep' ->> 'runId' as uuid) from run where state in ('QUEUED', 'RUNNING')
                union
                select r.based_on_run_id from needed join run r on r.id = needed.id),
            placed as (
                select id, ended_at, row_number() over (partition by project_id order by id desc) as place
                from run where state = 'SUCCEEDED')
            select p.id from placed p
            where not exists (select 1 from run_result_removed gone where gone.run_id = p.id)
              and not exists (select 1 from needed where needed.id = p.id)
              and (p.ended_at < now() - make_interval(secs => cast(:ageSeconds as double precision))
                  or p.place > cast(:perProject as int))
            order by p.id limit :size""")
    List<UUID> find(@Nullable Double ageSeconds, @Nullable Integer perProject, int size);

    @Query("insert into run_result_removed (run_id) select id from run where id in (:ids) on conflict do nothing")
    void note(List<UUID> ids);

    @Query("delete from run_result_part where run_id in (:ids)")
    void removeParts(List<UUID> ids);

    @Query("delete from run_lightpath where run_id in (:ids)")
    void removeLightpaths(List<UUID> ids);

    @Query("delete from run_item where run_id in (:ids)")
    void removeItems(List<UUID> ids);
}
