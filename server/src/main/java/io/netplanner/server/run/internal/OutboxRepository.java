package io.netplanner.server.run.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Bells still to be rung. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface OutboxRepository extends GenericRepository<RunEntity, UUID> {

    /** Notes a bell for a run that waits; none for a run in any other state. */
    @Query("insert into run_outbox (run_id) select id from run where id = :runId and state = 'QUEUED'")
    long add(UUID runId);

    /** The oldest bells that no other server is ringing, locked until the transaction ends. */
    @Query("select id, run_id from run_outbox order by id limit :size for update skip locked")
    List<OutboxRow> lock(int size);

    @Query("delete from run_outbox where id in (:ids)")
    void remove(List<Long> ids);

    @Query("update run set rung_at = now() where id in (:runIds) and state = 'QUEUED'")
    void markRung(List<UUID> runIds);

    /** Notes a bell for each run that was rung for long ago and waits still. */
    @Query("""
            insert into run_outbox (run_id)
            select r.id from run r
            where r.state = 'QUEUED' and r.rung_at < now() - make_interval(secs => :seconds)
              and not exists (select 1 from run_outbox o where o.run_id = r.id)""")
    long addForLostBells(double seconds);

    default long addForLostBells(Duration silence) {
        return addForLostBells(silence.toMillis() / 1000.0);
    }
}
