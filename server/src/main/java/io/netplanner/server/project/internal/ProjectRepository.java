package io.netplanner.server.project.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects as stored. Deleted ones stay in the table and are seen where a query says so. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ProjectRepository extends GenericRepository<ProjectEntity, UUID> {

    String SELECT = """
            select p.id, p.name, p.description, p.topology_id, p.topology_version, p.traffic_id, p.traffic_version,
                   p.clusters_id, p.clusters_version, p.catalogue_id, p.catalogue_version, p.copied_from,
                   p.revision, p.created_at, p.updated_at, p.deleted_at,
                   u.id as owner_id, u.email as owner_email, u.name as owner_name, u.role as owner_role,
                   coalesce(m.relation, 'STRANGER') as relation
            from project p join app_user u on u.id = p.owner_id
            """;

    /** Both bounds are said: whichever index the planner reads, it begins where the page does. */
    @Query(SELECT + """
            join project_member m on m.project_id = p.id and m.user_id = :callerId
            where p.deleted_at is null and m.project_id < :before and p.id < :before
            order by m.project_id desc limit :size""")
    List<ProjectRow> list(UUID callerId, UUID before, int size);

    @Query(SELECT + """
            join project_member m on m.project_id = p.id and m.user_id = :callerId
            where p.deleted_at is not null and m.project_id < :before and p.id < :before
            order by m.project_id desc limit :size""")
    List<ProjectRow> listDeleted(UUID callerId, UUID before, int size);

    /** Deleted ones as well. */
    @Query(SELECT + """
            left join project_member m on m.project_id = p.id and m.user_id = :callerId
            where p.id = :id""")
    Optional<ProjectRow> find(UUID id, UUID callerId);

    @Query("""
            insert into project (id, owner_id, name, description, copied_from, topology_id, topology_version,
                traffic_id, traffic_version, clusters_id, clusters_version, catalogue_id, catalogue_version)
            values (:id, :ownerId, :name, :description, cast(:copiedFrom as uuid),
                cast(:topologyId as uuid), cast(:topologyVersion as int), cast(:trafficId as uuid),
                cast(:trafficVersion as int), cast(:clustersId as uuid), cast(:clustersVersion as int),
                cast(:catalogueId as uuid), cast(:catalogueVersion as int))""")
    void insert(
            UUID id,
            UUID ownerId,
            String name,
            String description,
            @Nullable UUID copiedFrom,
            @Nullable UUID topologyId,
            @Nullable Integer topologyVersion,
            @Nullable UUID trafficId,
            @Nullable Integer trafficVersion,
            @Nullable UUID clustersId,
            @Nullable Integer clustersVersion,
            @Nullable UUID catalogueId,
            @Nullable Integer catalogueVersion);

    /** Compare and set: 0 rows when {@code revision} is no longer the newest. */
    @Query("""
            update project set name = :name, description = :description,
                topology_id = cast(:topologyId as uuid), topology_version = cast(:topologyVersion as int),
                traffic_id = cast(:trafficId as uuid), traffic_version = cast(:trafficVersion as int),
                clusters_id = cast(:clustersId as uuid), clusters_version = cast(:clustersVersion as int),
                catalogue_id = cast(:catalogueId as uuid), catalogue_version = cast(:catalogueVersion as int),
                revision = revision + 1, updated_at = now()
            where id = :id and revision = :revision and deleted_at is null""")
    long update(
            UUID id,
            int revision,
            String name,
            String description,
            @Nullable UUID topologyId,
            @Nullable Integer topologyVersion,
            @Nullable UUID trafficId,
            @Nullable Integer trafficVersion,
            @Nullable UUID clustersId,
            @Nullable Integer clustersVersion,
            @Nullable UUID catalogueId,
            @Nullable Integer catalogueVersion);

    /** Lets the people of a project see what the caller made and the project binds. */
    @Query("""
            insert into project_input (project_id, input_id)
            select p.id, i.id from project p
            join input i on i.id in (p.topology_id, p.traffic_id, p.clusters_id, p.catalogue_id)
            where p.id = :id and i.owner_id = :callerId
            on conflict do nothing""")
    void shareInputs(UUID id, UUID callerId);

    @Query("update project set deleted_at = case when :deleted then now() end where id = :id")
    void markDeleted(UUID id, boolean deleted);
}
