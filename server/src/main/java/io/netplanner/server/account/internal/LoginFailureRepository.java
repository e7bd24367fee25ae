package io.netplanner.server.account.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Failed sign-ins, forgotten after a quiet quarter of an hour. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LoginFailureRepository extends GenericRepository<Account, UUID> {

    @Query("""
            select cast(coalesce(ceil(extract(epoch from max(blocked_until) - now())), 0) as int)
            from login_failure where subject in (:account, :machine)""")
    int waitSeconds(String account, String machine);

    /** From {@code free} failures on, the wait starts at 15 s and doubles up to 15 min. */
    @Query("""
            insert into login_failure (subject, failures, last_at) values (:subject, 1, now())
            on conflict (subject) do update set
                failures = case when login_failure.last_at < now() - interval '15 minutes' then 1
                                else login_failure.failures + 1 end,
                last_at = now(),
                blocked_until = case when login_failure.failures + 1 >= :free
                    then now() + make_interval(secs => least(900, 15 * power(2, least(10, login_failure.failures + 1 - :free))))
                    end""")
    void add(String subject, int free);

    @Query("delete from login_failure where subject = :subject")
    void remove(String subject);
}
