package io.netplanner.server.webhook;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.project.Page;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.PageRequest;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The webhooks of a project over REST, for its owner. */
@Controller("/api/v1/projects/{id}/webhooks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "webhooks")
final class WebhookController {

    private final Webhooks webhooks;

    WebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** The addresses that are called when a run of the project ends. */
    @Get
    Page<Webhook> listWebhooks(Authentication authentication, UUID id) {
        return webhooks.list(Caller.of(authentication), id);
    }

    /** Lets an address be called when a run of the project ends. The secret in the answer is told this once. */
    @Post
    @Status(HttpStatus.CREATED)
    NewWebhook createWebhook(Authentication authentication, UUID id, @Body WebhookDraft draft) {
        return webhooks.create(Caller.of(authentication), id, draft);
    }

    /** Calls an address no more. */
    @Delete("/{webhookId}")
    @Status(HttpStatus.NO_CONTENT)
    void deleteWebhook(Authentication authentication, UUID id, UUID webhookId) {
        webhooks.delete(Caller.of(authentication), id, webhookId);
    }

    /** Sends the event {@code ping}, to try the address. */
    @Post("/{webhookId}/ping")
    @Status(HttpStatus.ACCEPTED)
    void pingWebhook(Authentication authentication, UUID id, UUID webhookId) {
        webhooks.ping(Caller.of(authentication), id, webhookId);
    }

    /** The messages to an address and what became of them, newest first. */
    @Get("/{webhookId}/deliveries")
    Page<WebhookDelivery> listWebhookDeliveries(
            Authentication authentication,
            UUID id,
            UUID webhookId,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return webhooks.deliveries(Caller.of(authentication), id, webhookId, PageRequest.of(limit, cursor));
    }
}
