package io.netplanner.server.run.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Counts of runs over all projects. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RunCountRepository extends GenericRepository<RunEntity, UUID> {

    @Query(
            "select state as name, count(*) as runs, cast(0 as double precision) as seconds from run group by state order by 1")
    List<RunCount> byState();

    @Query("""
            select kind as name, count(*) as runs,
                   cast(coalesce(sum(extract(epoch from ended_at - started_at)), 0) as double precision) as seconds
            from run where ended_at is not null and started_at is not null group by kind order by 1""")
    List<RunCount> endedByKind();
}
