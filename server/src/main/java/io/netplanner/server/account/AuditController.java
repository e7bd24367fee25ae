package io.netplanner.server.account;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.account.AuditEntry;
import io.netplanner.model.project.Page;
import io.netplanner.server.platform.PageRequest;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit log over REST, for administrators. */
@Controller("/api/v1/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "operation")
final class AuditController {

    private final AuditLog audit;

    AuditController(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * Who did what, newest first.
     *
     * @param objectId only what was done to this object
     */
    @Get
    Page<AuditEntry> listAuditEntries(
            Authentication authentication,
            @Nullable @QueryValue String objectId,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return audit.list(Caller.of(authentication), objectId, PageRequest.of(limit, cursor));
    }
}
