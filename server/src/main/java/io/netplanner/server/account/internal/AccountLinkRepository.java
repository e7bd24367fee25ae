package io.netplanner.server.account.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** One-time links sent by e-mail, by the hash of their token. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountLinkRepository extends GenericRepository<Account, UUID> {

    @Query("delete from account_link where user_id = :userId and purpose = :purpose")
    void removeOf(UUID userId, AccountLinks.Purpose purpose);

    @Query("""
            insert into account_link (token_hash, user_id, purpose, expires_at)
            values (:hash, :userId, :purpose, now() + make_interval(secs => :lifeSeconds))""")
    void insert(byte[] hash, UUID userId, AccountLinks.Purpose purpose, double lifeSeconds);

    @Query("""
            select user_id from account_link
            where token_hash = :hash and purpose = :purpose and expires_at > now() for update""")
    Optional<UUID> lock(byte[] hash, AccountLinks.Purpose purpose);

    @Query("delete from account_link where expires_at < now()")
    long removeExpired();
}
