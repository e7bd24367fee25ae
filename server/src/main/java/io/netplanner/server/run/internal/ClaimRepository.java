package io.netplanner.server.run.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.netplanner.server.run.RunWish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What workers do to runs. Every statement is a compare-and-set: 0 rows mean that the run is no longer theirs.
 *
 * <p>Leases are reckoned by the database's clock alone.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ClaimRepository extends GenericRepository<RunEntity, UUID> {

    /** One claim at a time, in all workers: otherwise two could pass a limit together. Ends with the transaction. */
    @Query("select count(*) from (select pg_advisory_xact_lock(7001)) as locked")
    long lockOrder();

    /**
     * The run that is to be taken up next. Projects take turns: the one that computes least goes first, then the one
     * that waited longest since its last turn. Within a project the priority counts, then the age.
     */
    @Query("""
            with busy_project as (select project_id, count(*) as runs from run where state = 'RUNNING' group by 1),
            busy_user as (select submitter_id, count(*) as runs from run where state = 'RUNNING' group by 1),
            best as (
                select distinct on (r.project_id) r.project_id, r.id
                from run r left join busy_user u on u.submitter_id = r.submitter_id
                where r.state = 'QUEUED' and coalesce(u.runs, 0) < :runningPerUser
                order by r.project_id, r.priority desc, r.id)
            select best.id from best
            left join busy_project p on p.project_id = best.project_id
            left join run_turn t on t.project_id = best.project_id
            where coalesce(p.runs, 0) < :runningPerProject
            order by coalesce(p.runs, 0), t.taken_at nulls first, best.id limit 1""")
    Optional<UUID> findNext(int runningPerProject, int runningPerUser);

    @Query("""
            insert into run_turn (project_id, taken_at) select project_id, clock_timestamp() from run where id = :id
            on conflict (project_id) do update set taken_at = excluded.taken_at""")
    void noteTurn(UUID id);

    @Query("""
            update run set state = 'RUNNING', attempt = attempt + 1, fencing_token = fencing_token + 1,
                worker = :worker, lease_until = now() + make_interval(secs => :leaseSeconds),
                started_at = now(), fraction = 0, stage = 'starting', message = '', best_objective = null,
                bound = null, estimated_end = null
            where id = :id and state = 'QUEUED'""")
    long claim(UUID id, String worker, double leaseSeconds);

    @Query("""
            update run set lease_until = now() + make_interval(secs => :leaseSeconds)
            where id = :id and state = 'RUNNING' and fencing_token = :token""")
    long renew(UUID id, long token, double leaseSeconds);

    @Query("""
            update run set fraction = :fraction, stage = :stage, message = :message,
                best_objective = cast(:bestObjective as double precision), bound = cast(:bound as double precision),
                estimated_end = cast(:estimatedEnd as timestamptz)
            where id = :id and state = 'RUNNING' and fencing_token = :token""")
    long progress(
            UUID id,
            long token,
            double fraction,
            String stage,
            String message,
            @Nullable Double bestObjective,
            @Nullable Double bound,
            @Nullable Instant estimatedEnd);

    @Query("""
            select case when cancel_requested then 'CANCEL' when finish_requested then 'FINISH' else 'NONE' end
            from run where id = :id""")
    RunWish findWish(UUID id);

    @Query("""
            update run set state = 'SUCCEEDED', ended_at = now(), lease_until = null, fraction = 1, stage = 'done',
                message = :message, estimated_end = null
            where id = :id and state = 'RUNNING' and fencing_token = :token""")
    long succeed(UUID id, long token, String message);

    @Query("""
            update run set state = 'FAILED', ended_at = now(), lease_until = null, failure_reason = :reason
            where id = :id and state = 'RUNNING' and fencing_token = :token""")
    long fail(UUID id, long token, String reason);

    @Query("""
            update run set state = 'CANCELLED', ended_at = now(), lease_until = null
            where id = :id and state = 'RUNNING' and fencing_token = :token""")
    long cancel(UUID id, long token);

    /** A worker that stops in order gives the run back as if it had never taken it. */
    @Query("""
            update run set state = 'QUEUED', lease_until = null, worker = null, attempt = attempt - 1, fraction = 0,
                stage = 'queued', message = 'the worker was stopped'
            where id = :id and state = 'RUNNING' and fencing_token = :token""")
    long giveBack(UUID id, long token);

    /** Runs whose worker has been silent too long, locked so that no two servers deal with one. */
    @Query("""
            select id from run where state = 'RUNNING' and lease_until < now() order by id limit 100
            for update skip locked""")
    List<UUID> lockLapsed();

    @Query("update run set lease_until = now() - interval '1 second' where state = 'RUNNING' and worker = :worker")
    long expireLeasesOf(String worker);

    /** What becomes of a lapsed run: cancelled if that was asked, failed after its last attempt, else queued again. */
    @Query("""
            update run set lease_until = null, worker = null,
                state = case when cancel_requested then 'CANCELLED' when attempt >= :maxAttempts then 'FAILED'
                    else 'QUEUED' end,
                ended_at = case when cancel_requested or attempt >= :maxAttempts then now() end,
                failure_reason = case when not cancel_requested and attempt >= :maxAttempts then
                    'The worker was lost ' || attempt || ' times, as when a run needs more memory than a worker has.'
                    || ' Look at its log; give workers more, or plan less at once; then repeat the run.' end,
                stage = 'queued', fraction = 0, message = 'the worker was lost'
            where id = :id""")
    void settleLapsed(UUID id, int maxAttempts);
}
