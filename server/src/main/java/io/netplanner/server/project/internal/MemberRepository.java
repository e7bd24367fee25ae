package io.netplanner.server.project.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.netplanner.server.account.Relation;
import java.util.List;
import java.util.UUID;

/** The people of projects as stored; the owner is one of them and never removed here. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MemberRepository extends GenericRepository<ProjectEntity, UUID> {

    @Query("""
            select u.id, u.email, u.name, u.role, m.relation, m.added_at
            from project_member m join app_user u on u.id = m.user_id
            where m.project_id = :projectId order by m.relation = 'OWNER' desc, u.name, u.email""")
    List<MemberRow> list(UUID projectId);

    /** 0 rows for somebody who is in the project already. */
    @Query("""
            insert into project_member (project_id, user_id, relation) values (:projectId, :userId, :relation)
            on conflict do nothing""")
    long add(UUID projectId, UUID userId, Relation relation);

    @Query("""
            update project_member set relation = :relation
            where project_id = :projectId and user_id = :userId and relation <> 'OWNER'""")
    long change(UUID projectId, UUID userId, Relation relation);

    @Query("delete from project_member where project_id = :projectId and user_id = :userId and relation <> 'OWNER'")
    long remove(UUID projectId, UUID userId);

    /** The people of one project in another, its owner as a member. */
    @Query("""
            insert into project_member (project_id, user_id, relation)
            select :toId, user_id, case relation when 'OWNER' then 'MEMBER' else relation end
            from project_member where project_id = :fromId
            on conflict do nothing""")
    void copy(UUID fromId, UUID toId);
}
