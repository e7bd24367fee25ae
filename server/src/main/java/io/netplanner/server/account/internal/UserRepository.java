package io.netplanner.server.account.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.netplanner.model.account.Role;
import java.util.Optional;
import java.util.UUID;

/** Users as stored. E-mail addresses go in and are asked for in lower case. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface UserRepository extends GenericRepository<Account, UUID> {

    @Query("select id, email, name, role, password_hash from app_user where id = :id")
    Optional<UserRow> findById(UUID id);

    @Query("select id, email, name, role, password_hash from app_user where email = :email")
    Optional<UserRow> findByEmail(String email);

    @Query("select exists (select from app_user)")
    boolean existsAny();

    /** Makes two who set up at once queue until the transaction ends. */
    @Query("select cast(pg_advisory_xact_lock(4711) as text)")
    String lockForFirstUser();

    @Query(
            "insert into app_user (id, email, name, role, password_hash) values (:id, :email, :name, :role, :passwordHash)")
    void insert(UUID id, String email, String name, Role role, String passwordHash);

    default UserRow get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("user " + id + " is gone"));
    }
}
