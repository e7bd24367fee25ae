package io.netplanner.server.draft.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts and their versions as stored. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DraftRepository extends GenericRepository<DraftEntity, UUID> {

    @Query("""
            select id, project_id, name, parameters, latest_version, created_at, updated_at, updated_by
            from grooming_draft
            where project_id = :projectId and deleted_at is null
                and id < coalesce(cast(:after as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
            order by id desc limit :size""")
    List<DraftRow> list(UUID projectId, @Nullable UUID after, int size);

    @Query("select count(*) from grooming_draft where project_id = :projectId and deleted_at is null")
    long count(UUID projectId);

    @Query("""
            select id, project_id, name, parameters, latest_version, created_at, updated_at, updated_by
            from grooming_draft where id = :id and deleted_at is null""")
    Optional<DraftRow> find(UUID id);

    @Query("""
            insert into grooming_draft (id, project_id, name, parameters, latest_version, updated_by)
            values (:id, :projectId, :name, cast(:parameters as json), 1, :updatedBy)""")
    void insert(UUID id, UUID projectId, String name, String parameters, String updatedBy);

    @Query("""
            insert into grooming_draft_version (draft_id, version, author, content)
            values (:draftId, :version, :author, cast(:content as json))""")
    void insertVersion(UUID draftId, int version, String author, String content);

    /** Compare and set: 0 rows when {@code basedOn} is no longer the newest version. */
    @Query("""
            update grooming_draft set latest_version = latest_version + 1, updated_at = now(), updated_by = :updatedBy
            where id = :id and latest_version = :basedOn""")
    long advance(UUID id, int basedOn, String updatedBy);

    @Query("select content from grooming_draft_version where draft_id = :draftId and version = :version")
    Optional<String> content(UUID draftId, int version);

    @Query("""
            select version, author, created_at from grooming_draft_version
            where draft_id = :draftId and version < :before order by version desc limit :size""")
    List<DraftVersionRow> versions(UUID draftId, int before, int size);

    @Query("select count(*) from grooming_draft_version where draft_id = :draftId")
    long countVersions(UUID draftId);

    @Query("update grooming_draft set deleted_at = now() where id = :id")
    void softDelete(UUID id);
}
