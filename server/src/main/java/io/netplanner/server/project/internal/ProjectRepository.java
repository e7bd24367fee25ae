package io.netplanner.server.project.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects as stored. A deleted one stays in the table and is seen by none of these. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ProjectRepository extends GenericRepository<ProjectEntity, UUID> {

    String SELECT = """
            select p.id, p.name, p.description, p.topology_id, p.topology_version, p.traffic_id, p.traffic_version,
                   p.revision, p.created_at, p.updated_at,
                   u.id as owner_id, u.email as owner_email, u.name as owner_name, u.role as owner_role
            from project p join app_user u on u.id = p.owner_id
            where p.deleted_at is null""";

    @Query(SELECT + """
             and p.owner_id = :ownerId and p.id < coalesce(cast(:after as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
            order by p.id desc limit :size""")
    List<ProjectRow> list(UUID ownerId, @Nullable UUID after, int size);

    @Query("select count(*) from project where owner_id = :ownerId and deleted_at is null")
    long count(UUID ownerId);

    @Query(SELECT + " and p.id = :id")
    Optional<ProjectRow> find(UUID id);

    @Query("""
            insert into project (id, owner_id, name, description, topology_id, topology_version, traffic_id, traffic_version)
            values (:id, :ownerId, :name, :description, cast(:topologyId as uuid), cast(:topologyVersion as int),
                    cast(:trafficId as uuid), cast(:trafficVersion as int))""")
    void insert(
            UUID id,
            UUID ownerId,
            String name,
            String description,
            @Nullable UUID topologyId,
            @Nullable Integer topologyVersion,
            @Nullable UUID trafficId,
            @Nullable Integer trafficVersion);

    /** Compare and set: 0 rows when {@code revision} is no longer the newest. */
    @Query("""
            update project set name = :name, description = :description,
                topology_id = cast(:topologyId as uuid), topology_version = cast(:topologyVersion as int),
                traffic_id = cast(:trafficId as uuid), traffic_version = cast(:trafficVersion as int),
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
            @Nullable Integer trafficVersion);

    @Query("update project set deleted_at = now() where id = :id and deleted_at is null")
    long softDelete(UUID id);
}
