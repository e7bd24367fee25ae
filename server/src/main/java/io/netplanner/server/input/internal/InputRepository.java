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

/** Inputs and their versions as stored. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface InputRepository extends GenericRepository<Input, UUID> {

    @Query("""
            select id, owner_id, name, latest_version, created_at, updated_at, updated_by from input
            where owner_id = :ownerId and kind = :kind and id < coalesce(cast(:after as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
            order by id desc limit :size""")
    List<InputRow> list(UUID ownerId, InputKind kind, @Nullable UUID after, int size);

    @Query("select count(*) from input where owner_id = :ownerId and kind = :kind")
    long count(UUID ownerId, InputKind kind);

    @Query("""
            select id, owner_id, name, latest_version, created_at, updated_at, updated_by from input
            where id = :id and kind = :kind""")
    Optional<InputRow> find(UUID id, InputKind kind);

    @Query("""
            insert into input (id, kind, owner_id, name, latest_version, updated_by)
            values (:id, :kind, :ownerId, :name, 1, :updatedBy)""")
    void insert(UUID id, InputKind kind, UUID ownerId, String name, String updatedBy);

    /** Compare and set: 0 rows when {@code basedOn} is no longer the newest version. */
    @Query("""
            update input set latest_version = latest_version + 1, name = coalesce(cast(:name as text), name),
                updated_at = now(), updated_by = :updatedBy
            where id = :id and latest_version = :basedOn""")
    long advance(UUID id, int basedOn, @Nullable String name, String updatedBy);

    @Query("""
            insert into input_version (input_id, version, comment, summary, author, content, warnings)
            values (:inputId, :version, :comment, :summary, :author, cast(:content as json), cast(:warnings as json))""")
    void insertVersion(
            UUID inputId, int version, String comment, String summary, String author, String content, String warnings);

    @Query("""
            select input_id, version, comment, summary, author, created_at from input_version
            where input_id = :inputId and version < :before order by version desc limit :size""")
    List<VersionRow> versions(UUID inputId, int before, int size);

    @Query("select count(*) from input_version where input_id = :inputId")
    long countVersions(UUID inputId);

    @Query("""
            select input_id, version, comment, summary, author, created_at, content, warnings from input_version
            where input_id = :inputId and version = :version""")
    Optional<ContentRow> content(UUID inputId, int version);
}
