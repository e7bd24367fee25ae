package io.netplanner.server.account;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.account.PasswordChange;
import io.netplanner.model.account.Session;
import io.netplanner.model.account.User;
import io.netplanner.model.project.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** What people do to their own account. */
@Controller("/api/v1/users/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "users")
final class OwnAccountController {

    private final OwnAccount account;
    private final Sessions sessions;

    OwnAccountController(OwnAccount account, Sessions sessions) {
        this.account = account;
        this.sessions = sessions;
    }

    /** The user who asks. */
    @Get
    User getMe(Authentication authentication) {
        return account.get(Caller.of(authentication));
    }

    /** Changes the password and ends every sign-in, this one too. */
    @Put("/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(Authentication authentication, @Body PasswordChange change) {
        account.changePassword(Caller.of(authentication), change);
    }

    /** Where the user is signed in, last used first. */
    @Get("/sessions")
    Page<Session> listSessions(Authentication authentication) {
        List<Session> live = sessions.list(Caller.of(authentication).id());
        return new Page<>(live, live.size(), null);
    }

    /** Ends one sign-in of the user. */
    @Delete("/sessions/{sessionId}")
    @Status(HttpStatus.NO_CONTENT)
    void revokeSession(Authentication authentication, UUID sessionId) {
        sessions.revoke(Caller.of(authentication).id(), sessionId);
    }

    /** Ends every sign-in of the user. */
    @Delete("/sessions")
    @Status(HttpStatus.NO_CONTENT)
    void revokeSessions(Authentication authentication) {
        sessions.revokeAll(Caller.of(authentication).id());
    }
}
