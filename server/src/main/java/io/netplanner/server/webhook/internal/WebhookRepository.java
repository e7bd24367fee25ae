package io.netplanner.server.webhook.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.netplanner.server.webhook.Webhook;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Addresses to be called. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface WebhookRepository extends GenericRepository<WebhookEntity, UUID> {

    @Query("select id, url, created_at, created_by from webhook where project_id = :projectId order by id")
    List<Webhook> list(UUID projectId);

    @Query("select id, url, created_at, created_by from webhook where project_id = :projectId and id = :id")
    Optional<Webhook> find(UUID projectId, UUID id);

    @Query("""
            insert into webhook (id, project_id, url, secret, created_by)
            values (:id, :projectId, :url, :secret, :createdBy)""")
    void insert(UUID id, UUID projectId, String url, String secret, String createdBy);

    @Query("delete from webhook where id = :id")
    void remove(UUID id);
}
