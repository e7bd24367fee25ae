package io.netplanner.server.webhook.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.netplanner.server.webhook.WebhookDelivery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages to webhooks. Those of runs are noted by a trigger, in the transaction that ends the run. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DeliveryRepository extends GenericRepository<WebhookEntity, UUID> {

    @Query("insert into webhook_delivery (webhook_id, event) values (:webhookId, 'ping')")
    void addPing(UUID webhookId);

    @Query("""
            select id, event, run_id, state, attempts, status, failure, created_at, next_at, ended_at
            from webhook_delivery where webhook_id = :webhookId and id < :before order by id desc limit :size""")
    List<WebhookDelivery> list(UUID webhookId, long before, int size);

    @Query("select count(*) from webhook_delivery where webhook_id = :webhookId")
    long count(UUID webhookId);

    /** Messages whose time has come and that no other server is sending, locked until the transaction ends. */
    @Query("""
            select d.id, d.event, d.run_id, d.attempts + 1 as attempt, w.project_id, w.url, w.secret
            from webhook_delivery d join webhook w on w.id = d.webhook_id
            where d.state = 'WAITING' and d.next_at <= now() order by d.next_at, d.id limit :size
            for update of d skip locked""")
    List<DueDelivery> lockDue(int size);

    /** Counts the attempts that begin now, and keeps other servers off until they must have ended. */
    @Query("""
            update webhook_delivery set attempts = attempts + 1, next_at = now() + make_interval(secs => :seconds)
            where id in (:ids)""")
    void begin(List<Long> ids, double seconds);

    @Query("""
            update webhook_delivery set state = 'DELIVERED', status = :status, failure = null, ended_at = now()
            where id = :number and state = 'WAITING'""")
    void delivered(long number, int status);

    @Query("""
            update webhook_delivery set status = cast(:status as int), failure = :failure,
                next_at = now() + make_interval(secs => :seconds)
            where id = :number and state = 'WAITING'""")
    void tryAgain(long number, @Nullable Integer status, String failure, double seconds);

    @Query("""
            update webhook_delivery set state = 'GIVEN_UP', status = cast(:status as int), failure = :failure,
                ended_at = now()
            where id = :number and state = 'WAITING'""")
    void giveUp(long number, @Nullable Integer status, String failure);
}
