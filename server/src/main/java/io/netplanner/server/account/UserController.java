package io.netplanner.server.account;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.account.Invitation;
import io.netplanner.model.account.ManagedUser;
import io.netplanner.model.account.UserChange;
import io.netplanner.model.project.Page;
import io.netplanner.server.platform.PageRequest;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people who have an account, as administrators look after them. */
@Controller("/api/v1/users")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "users")
final class UserController {

    private final UserAdministration users;

    UserController(UserAdministration users) {
        this.users = users;
    }

    /** All accounts, newest first. */
    @Get
    Page<ManagedUser> listUsers(
            Authentication authentication, @Nullable @QueryValue Integer limit, @Nullable @QueryValue String cursor) {
        return users.list(Caller.of(authentication), PageRequest.of(limit, cursor));
    }

    /** Makes an account for somebody and sends them a link to choose the password by. */
    @Post
    @Status(HttpStatus.CREATED)
    ManagedUser inviteUser(Authentication authentication, @Body Invitation invitation) {
        return users.invite(Caller.of(authentication), invitation);
    }

    /** Gives an account another role, bars it from signing in, or lets it in again. What is left out stays as it is. */
    @Put("/{id}")
    ManagedUser changeUser(Authentication authentication, UUID id, @Body UserChange change) {
        return users.change(Caller.of(authentication), id, change);
    }

    /** Ends every sign-in of an account. */
    @Delete("/{id}/sessions")
    @Status(HttpStatus.NO_CONTENT)
    void revokeUserSessions(Authentication authentication, UUID id) {
        users.revokeSessions(Caller.of(authentication), id);
    }
}
