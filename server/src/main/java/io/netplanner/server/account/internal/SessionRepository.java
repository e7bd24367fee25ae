package io.netplanner.server.account.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Sign-ins as their owners see and end them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SessionRepository extends GenericRepository<Account, UUID> {

    @Query("""
            select s.id, s.created_at, s.last_used_at, s.client, s.address from user_session s
            where s.user_id = :userId and s.revoked_at is null
              and exists (select from refresh_token t where t.session_id = s.id and t.expires_at > now())
            order by s.last_used_at desc, s.id""")
    List<SessionRow> list(UUID userId);

    @Query("""
            update user_session set revoked_at = now()
            where user_id = :userId and id = :sessionId and revoked_at is null""")
    long revoke(UUID userId, UUID sessionId);

    @Query("update user_session set revoked_at = now() where user_id = :userId and revoked_at is null")
    long revokeAll(UUID userId);
}
