package io.netplanner.server.run.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs as planners see them: submitted, listed, cancelled. What workers do is in {@link ClaimRepository}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RunRepository extends GenericRepository<RunEntity, UUID> {

    String SELECT = """
            select r.id, r.project_id, r.kind, r.name, r.state, r.topology_id, r.topology_version, r.traffic_id,
                   r.traffic_version, r.clusters_id, r.clusters_version, r.catalogue_id, r.catalogue_version,
                   r.based_on_run_id, r.parameters, r.priority, r.submitter_name, r.submitted_at, r.started_at,
                   r.ended_at, r.attempt, r.fencing_token, r.cancel_requested, r.finish_requested, r.failure_reason, r.fraction,
                   r.stage, r.message, r.best_objective, r.bound, r.estimated_end, r.request_id,
                   exists (select 1 from run_result_removed gone where gone.run_id = r.id) as result_removed,
                   (topology.latest_version > r.topology_version or traffic.latest_version > r.traffic_version
                       or coalesce(clusters.latest_version > r.clusters_version, false)
                       or coalesce(catalogue.latest_version > r.catalogue_version, false)) as stale
            from run r
            join input topology on topology.id = r.topology_id
            join input traffic on traffic.id = r.traffic_id
            left join input clusters on clusters.id = r.clusters_id
            left join input catalogue on catalogue.id = r.catalogue_id
            """;

    @Query(SELECT + " where r.id = :id")
    Optional<RunRow> find(UUID id);

    @Query(SELECT + " where r.id in (:ids)")
    List<RunRow> findAll(Collection<UUID> ids);

    @Query(SELECT + " where r.submitter_id = :submitterId and r.idempotency_key = :key")
    Optional<RunRow> findByIdempotencyKey(UUID submitterId, String key);

    /** Runs of older releases do not know what was submitted; theirs count as the same. */
    @Query("select submission_hash is null or submission_hash = :hash from run where id = :id")
    boolean isOfSubmission(UUID id, byte[] hash);

    @Query(SELECT + """
             join project p on p.id = r.project_id and p.deleted_at is null
            join project_member m on m.project_id = r.project_id and m.user_id = :callerId
            where (cast(:state as text) is null or r.state = cast(:state as text)) and r.id < :before
            order by r.id desc limit :size""")
    List<RunRow> list(UUID callerId, @Nullable RunState state, UUID before, int size);

    @Query(SELECT + " where r.project_id = :projectId and r.id < :before order by r.id desc limit :size")
    List<RunRow> listOfProject(UUID projectId, UUID before, int size);

    @Query(SELECT + """
             where r.project_id = :projectId and r.state = :state and r.id < :before
            order by r.id desc limit :size""")
    List<RunRow> listOfProject(UUID projectId, RunState state, UUID before, int size);

    /** Lets intakes of the same user or project wait for each other. Ends with the transaction. */
    @Query("""
            select count(*) from (
                select pg_advisory_xact_lock(7002, key)
                from (select key from unnest(array[hashtext(:userId), hashtext(:projectId)]) as given (key) order by 1)
                    as keys) as locked""")
    long lockIntake(String userId, String projectId);

    default void lockIntake(UUID userId, UUID projectId) {
        lockIntake(userId.toString(), projectId.toString());
    }

    @Query("select count(*) from run where state = 'QUEUED' and submitter_id = :userId")
    long countWaitingOfUser(UUID userId);

    @Query("select count(*) from run where state = 'QUEUED' and project_id = :projectId")
    long countWaitingOfProject(UUID projectId);

    /** 0 rows when the submitter has used the idempotency key before. */
    @Query("""
            insert into run (id, project_id, kind, name, state, topology_id, topology_version, traffic_id,
                traffic_version, clusters_id, clusters_version, catalogue_id, catalogue_version, based_on_run_id,
                parameters, priority, submitter_id, submitter_name, idempotency_key, submission_hash, request_id)
            values (:id, :projectId, :kind, :name, 'QUEUED', :topologyId, :topologyVersion, :trafficId,
                :trafficVersion, cast(:clustersId as uuid), cast(:clustersVersion as int), cast(:catalogueId as uuid),
                cast(:catalogueVersion as int), cast(:basedOnRunId as uuid), cast(:parameters as json), :priority,
                :submitterId, :submitterName, cast(:idempotencyKey as text), :submissionHash,
                cast(:requestId as text))
            on conflict (submitter_id, idempotency_key) where idempotency_key is not null do nothing""")
    long insert(
            UUID id,
            UUID projectId,
            RunKind kind,
            String name,
            UUID topologyId,
            int topologyVersion,
            UUID trafficId,
            int trafficVersion,
            @Nullable UUID clustersId,
            @Nullable Integer clustersVersion,
            @Nullable UUID catalogueId,
            @Nullable Integer catalogueVersion,
            @Nullable UUID basedOnRunId,
            String parameters,
            int priority,
            UUID submitterId,
            String submitterName,
            @Nullable String idempotencyKey,
            byte[] submissionHash,
            @Nullable String requestId);

    /** A queued run is cancelled at once, a running one asked to stop; 0 rows when the run has ended. */
    @Query("""
            update run set cancel_requested = true,
                state = case state when 'QUEUED' then 'CANCELLED' else state end,
                ended_at = case state when 'QUEUED' then now() end
            where id = :id and state in ('QUEUED', 'RUNNING')""")
    long requestCancel(UUID id);

    /** 0 rows when the run has ended or is being cancelled. */
    @Query("""
            update run set finish_requested = true
            where id = :id and state in ('QUEUED', 'RUNNING') and not cancel_requested""")
    long requestFinish(UUID id);
}
