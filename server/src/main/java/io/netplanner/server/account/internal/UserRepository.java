package io.netplanner.server.account.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.netplanner.model.account.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Users as stored. E-mail addresses go in and are asked for in lower case. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface UserRepository extends GenericRepository<Account, UUID> {

    String SELECT = """
            select id, email, name, role, password_hash, confirmed_at is not null as confirmed,
                   disabled_at is not null as disabled, created_at
            from app_user
            """;

    @Query(SELECT + "where id = :id")
    Optional<UserRow> findById(UUID id);

    /** Somebody whose sign-in holds: neither it nor the account was ended. */
    @Query(SELECT + """
            where id = :id and disabled_at is null and exists (
                select from user_session s
                where s.id = :sessionId and s.user_id = app_user.id and s.revoked_at is null)""")
    Optional<UserRow> findSignedIn(UUID id, UUID sessionId);

    /** Those whose rights or sign-ins were changed within the last seconds. */
    @Query("""
            select id from app_user where rights_changed_at > now() - make_interval(secs => :seconds)
            union
            select user_id from user_session where revoked_at > now() - make_interval(secs => :seconds)""")
    List<UUID> listChanged(double seconds);

    @Query(SELECT + "where email = :email")
    Optional<UserRow> findByEmail(String email);

    @Query(SELECT + """
            where id < coalesce(cast(:after as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
            order by id desc limit :size""")
    List<UserRow> list(@Nullable UUID after, int size);

    @Query("select count(*) from app_user")
    long count();

    @Query("select exists (select from app_user)")
    boolean existsAny();

    /** Makes two who set up at once queue until the transaction ends. */
    @Query("select cast(pg_advisory_xact_lock(4711) as text)")
    String lockForFirstUser();

    /** An account that can be used at once. */
    @Query("""
            insert into app_user (id, email, name, role, password_hash, confirmed_at)
            values (:id, :email, :name, :role, :passwordHash, now())""")
    void insert(UUID id, String email, String name, Role role, String passwordHash);

    /** An account that waits for the invited to choose a password; 0 rows when the address has one. */
    @Query("""
            insert into app_user (id, email, name, role, password_hash, invited)
            values (:id, :email, :name, :role, :passwordHash, true) on conflict (email) do nothing""")
    long invite(UUID id, String email, String name, Role role, String passwordHash);

    /**
     * An account that waits for its owner to confirm it. One that waits already is taken over by whoever asks now; 0 rows
     * for one that is confirmed or invited.
     */
    @Query("""
            insert into app_user (id, email, name, role, password_hash)
            values (:id, :email, :name, :role, :passwordHash)
            on conflict (email) do update set name = excluded.name, role = excluded.role,
                password_hash = excluded.password_hash
            where app_user.confirmed_at is null and not app_user.invited""")
    long signUp(UUID id, String email, String name, Role role, String passwordHash);

    @Query("update app_user set confirmed_at = coalesce(confirmed_at, now()) where id = :id")
    void confirm(UUID id);

    @Query("update app_user set password_hash = :passwordHash where id = :id")
    void changePassword(UUID id, String passwordHash);

    @Query("""
            update app_user set role = coalesce(cast(:role as text), role), rights_changed_at = now(),
                disabled_at = case when cast(:disabled as boolean) is null then disabled_at
                                   when cast(:disabled as boolean) then coalesce(disabled_at, now()) end
            where id = :id""")
    long change(UUID id, @Nullable Role role, @Nullable Boolean disabled);

    /** Administrators who can sign in, locked so that two who demote each other at once do not both succeed. */
    @Query("""
            select id from app_user
            where role = 'ADMIN' and disabled_at is null and confirmed_at is not null order by id for update""")
    List<UUID> lockAdministrators();

    default UserRow get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("user " + id + " is gone"));
    }
}
