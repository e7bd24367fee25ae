package io.netplanner.server.input.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.netplanner.server.input.InputKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inputs and their versions as stored. What was deleted is seen where a query says so. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface InputRepository extends GenericRepository<Input, UUID> {

    /** What the caller made, and what was shared with them in a project that still is. */
    String VISIBLE = """
            i.kind = :kind and (i.deleted_at is not null) = :deleted and i.id in (
                select id from input where owner_id = :callerId and kind = :kind
                union
                select pi.input_id from project_member pm
                join project p on p.id = pm.project_id and p.deleted_at is null
                join project_input pi on pi.project_id = p.id
                where pm.user_id = :callerId)
            """;

    String SELECT = """
            select i.id, i.name, i.latest_version, i.created_at, i.updated_at, i.updated_by, i.deleted_at,
                   case when i.owner_id = :callerId then 'OWNER'
                        when exists (select from project_input pi
                                     join project_member pm on pm.project_id = pi.project_id and pm.user_id = :callerId
                                     join project p on p.id = pi.project_id and p.deleted_at is null
                                     where pi.input_id = i.id) then 'MEMBER'
                        else 'STRANGER' end as relation
            from input i where
            """;

    /** Whether a version {@code v} is out of sight. */
    String DELETED =
            "exists (select from input_version_deleted d where d.input_id = v.input_id and d.version = v.version)";

    @Query(SELECT + VISIBLE + """
             and i.id < coalesce(cast(:after as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
            order by i.id desc limit :size""")
    List<InputRow> list(UUID callerId, InputKind kind, boolean deleted, @Nullable UUID after, int size);

    @Query("select count(*) from input i where " + VISIBLE)
    long count(UUID callerId, InputKind kind, boolean deleted);

    /** Deleted ones as well. */
    @Query(SELECT + " i.id = :id and i.kind = :kind")
    Optional<InputRow> find(UUID id, InputKind kind, UUID callerId);

    @Query("""
            insert into input (id, kind, owner_id, name, latest_version, updated_by)
            values (:id, :kind, :ownerId, :name, 1, :updatedBy)""")
    void insert(UUID id, InputKind kind, UUID ownerId, String name, String updatedBy);

    /** Compare and set: 0 rows when {@code basedOn} is no longer the newest version. */
    @Query("""
            update input set latest_version = latest_version + 1, name = coalesce(cast(:name as text), name),
                updated_at = now(), updated_by = :updatedBy
            where id = :id and latest_version = :basedOn and deleted_at is null""")
    long advance(UUID id, int basedOn, @Nullable String name, String updatedBy);

    @Query("update input set deleted_at = case when :deleted then now() end where id = :id")
    void markDeleted(UUID id, boolean deleted);

    @Query("""
            insert into input_version (input_id, version, comment, summary, author, content, warnings)
            values (:inputId, :version, :comment, :summary, :author, cast(:content as json), cast(:warnings as json))""")
    void insertVersion(
            UUID inputId, int version, String comment, String summary, String author, String content, String warnings);

    @Query("""
            select input_id, version, comment, summary, author, created_at from input_version v
            where input_id = :inputId and version < :before and (""" + DELETED + """
            ) = :deleted
            order by version desc limit :size""")
    List<VersionRow> versions(UUID inputId, boolean deleted, int before, int size);

    @Query("select count(*) from input_version v where input_id = :inputId and (" + DELETED + ") = :deleted")
    long countVersions(UUID inputId, boolean deleted);

    @Query("select count(*) > 0 from input_version_deleted where input_id = :inputId and version = :version")
    boolean isVersionDeleted(UUID inputId, int version);

    @Query("insert into input_version_deleted (input_id, version) values (:inputId, :version) on conflict do nothing")
    void deleteVersion(UUID inputId, int version);

    @Query("delete from input_version_deleted where input_id = :inputId and version = :version")
    void undeleteVersion(UUID inputId, int version);

    /** Projects that are not deleted and bind the version. */
    @Query("""
            select count(*) from project where deleted_at is null and (
                (topology_id = :inputId and topology_version = :version)
                or (traffic_id = :inputId and traffic_version = :version)
                or (clusters_id = :inputId and clusters_version = :version)
                or (catalogue_id = :inputId and catalogue_version = :version))""")
    long countBindings(UUID inputId, int version);

    @Query("""
            select input_id, version, comment, summary, author, created_at, content, warnings from input_version
            where input_id = :inputId and version = :version""")
    Optional<ContentRow> content(UUID inputId, int version);
}
