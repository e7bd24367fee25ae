package io.netplanner.server.run.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What became of runs, as the database notes it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RunLogRepository extends GenericRepository<RunEntity, UUID> {

    @Query("""
            select at, event, attempt, worker, detail from run_log
            where run_id = :runId order by id limit :most""")
    List<RunLogRow> list(UUID runId, int most);

    @Query("select count(*) from run_log where run_id = :runId")
    long count(UUID runId);
}
