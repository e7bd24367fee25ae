package io.netplanner.server.webhook;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.account.Action;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.Page;
import io.netplanner.server.account.AuditLog;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.PageRequest;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.platform.Secrets;
import io.netplanner.server.project.ProjectService;
import io.netplanner.server.webhook.internal.DeliveryRepository;
import io.netplanner.server.webhook.internal.ReceiverRefusedException;
import io.netplanner.server.webhook.internal.Receivers;
import io.netplanner.server.webhook.internal.WebhookRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What owners do with the webhooks of their projects. Messages are noted by the database and sent by the relay. */
@Singleton
public class Webhooks {

    private static final String WHAT = "webhook";
    private static final int MOST = 10;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final ProjectService projects;
    private final Receivers receivers;
    private final AuditLog audit;

    Webhooks(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            ProjectService projects,
            Receivers receivers,
            AuditLog audit) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.projects = projects;
        this.receivers = receivers;
        this.audit = audit;
    }

    /** All of them, oldest first. */
    public Page<Webhook> list(Caller caller, UUID projectId) {
        projects.require(caller, Action.SHARE, projectId);
        List<Webhook> all = webhooks.list(projectId);
        return new Page<>(all, all.size(), null);
    }

    @Transactional
    public NewWebhook create(Caller caller, UUID projectId, WebhookDraft draft) {
        projects.require(caller, Action.SHARE, projectId);
        String url = Objects.requireNonNullElse(draft.url(), "").strip();
        requireReceiver(url);
        if (webhooks.list(projectId).size() >= MOST) {
            throw new RefusedException(
                    ErrorCode.CONFLICT,
                    "The project has " + MOST + " webhooks, the most there may be. Delete one first.");
        }
        UUID id = Ids.next();
        String secret = Secrets.random();
        webhooks.insert(id, projectId, url, secret, caller.name());
        audit.record(caller, "CREATED", WHAT, id, "of project " + projectId);
        return new NewWebhook(require(projectId, id), secret);
    }

    @Transactional
    public void delete(Caller caller, UUID projectId, UUID id) {
        projects.require(caller, Action.SHARE, projectId);
        require(projectId, id);
        webhooks.remove(id);
        audit.record(caller, "DELETED", WHAT, id, "of project " + projectId);
    }

    public void ping(Caller caller, UUID projectId, UUID id) {
        projects.require(caller, Action.SHARE, projectId);
        deliveries.addPing(require(projectId, id).id());
    }

    /** Newest first. */
    public Page<WebhookDelivery> deliveries(Caller caller, UUID projectId, UUID id, PageRequest request) {
        projects.require(caller, Action.SHARE, projectId);
        require(projectId, id);
        UUID after = request.after();
        long before = after == null ? Long.MAX_VALUE : after.getLeastSignificantBits();
        return request.page(
                deliveries.list(id, before, request.fetchSize()),
                () -> deliveries.count(id),
                delivery -> new UUID(0, delivery.id()),
                delivery -> delivery);
    }

    private Webhook require(UUID projectId, UUID id) {
        return webhooks.find(projectId, id).orElseThrow(() -> RefusedException.notFound(WHAT, id));
    }

    private void requireReceiver(String url) {
        try {
            receivers.find(url);
        } catch (ReceiverRefusedException e) {
            throw new RefusedException(
                    ErrorCode.REQUEST_INVALID,
                    "The webhook was not made.",
                    List.of(Issue.error("WEBHOOK_URL", "/url", e.getMessage())));
        }
    }
}
