package io.netplanner.server.account.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Sessions and their refresh tokens, by hash. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RefreshTokenRepository extends GenericRepository<Account, UUID> {

    @Query("insert into user_session (id, user_id, client, address) values (:id, :userId, :client, :address)")
    void insertSession(UUID id, UUID userId, String client, String address);

    @Query("update user_session set last_used_at = now() where id = :sessionId")
    void touchSession(UUID sessionId);

    @Query("""
            insert into refresh_token (token_hash, session_id, expires_at)
            values (:hash, :sessionId, now() + make_interval(secs => :lifeSeconds))""")
    void insertToken(byte[] hash, UUID sessionId, double lifeSeconds);

    @Query("""
            select s.id as session_id, s.user_id as user_id, t.spent_at is not null as spent,
                   s.revoked_at is null and t.expires_at > now() and u.disabled_at is null as live
            from refresh_token t join user_session s on s.id = t.session_id
            join app_user u on u.id = s.user_id where t.token_hash = :hash""")
    Optional<RefreshTokenRow> findByHash(byte[] hash);

    /** One caller alone gets 1 for a token, whoever else asks at the same time. */
    @Query("update refresh_token set spent_at = now() where token_hash = :hash and spent_at is null")
    long spend(byte[] hash);

    @Query("update user_session set revoked_at = now() where id = :sessionId and revoked_at is null")
    void revokeSession(UUID sessionId);

    /** Expired tokens prove nothing any more. */
    @Query("delete from refresh_token where session_id = :sessionId and expires_at < now()")
    void removeExpired(UUID sessionId);

    /** What can be exchanged no more; spent ones are kept until then, since they give a thief away. */
    @Query("delete from refresh_token where expires_at < now()")
    long removeAllExpired();

    @Query("delete from user_session s where not exists (select from refresh_token t where t.session_id = s.id)")
    long removeEndedSessions();

    @Query("delete from login_failure where last_at < now() - interval '1 day'")
    long removeOldFailures();
}
