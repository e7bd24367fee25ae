package io.netplanner.server.account.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** One-time set-up tokens, by their hash. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SetupTokenRepository extends GenericRepository<Account, UUID> {

    @Query("insert into setup_token (token_hash) values (:hash) on conflict do nothing")
    void save(byte[] hash);

    @Query("select exists (select from setup_token where token_hash = :hash)")
    boolean exists(byte[] hash);

    @Query("delete from setup_token")
    void removeAll();
}
