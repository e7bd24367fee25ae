package io.netplanner.server.account;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.account.User;
import io.netplanner.server.account.internal.UserRepository;
import io.netplanner.server.account.internal.UserRow;
import io.netplanner.server.platform.RefusedException;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The people who have an account. */
@Controller("/api/v1/users")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "users")
final class UserController {

    private final UserRepository users;

    UserController(UserRepository users) {
        this.users = users;
    }

    /** The user who asks. */
    @Get("/me")
    User getMe(Authentication authentication) {
        Caller caller = Caller.of(authentication);
        return users.findById(caller.id())
                .map(UserRow::toUser)
                .orElseThrow(() -> RefusedException.notFound("user", caller.id()));
    }
}
