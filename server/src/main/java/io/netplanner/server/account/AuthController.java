package io.netplanner.server.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.FirstUser;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Tokens;
import io.netplanner.server.account.internal.ClientAddresses;
import io.netplanner.server.account.internal.Origin;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Signing in and out, and the one-time set-up of the first user. */
@Controller("/api/v1/auth")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@SecurityRequirements
@Tag(name = "auth")
final class AuthController {

    private final SignIn signIn;
    private final FirstUserSetup setup;
    private final ClientAddresses addresses;

    AuthController(SignIn signIn, FirstUserSetup setup, ClientAddresses addresses) {
        this.signIn = signIn;
        this.setup = setup;
        this.addresses = addresses;
    }

    /** Gives tokens for an e-mail address and a password. */
    @Post("/login")
    Tokens login(HttpRequest<?> request, @Body Credentials credentials) {
        return signIn.signIn(credentials, origin(request));
    }

    /** Exchanges a refresh token for new tokens; the old one is spent by it. */
    @Post("/refresh")
    Tokens refresh(@Body RefreshRequest refresh) {
        return signIn.refresh(refresh);
    }

    /** Revokes every refresh token of this sign-in. */
    @Post("/logout")
    @Status(HttpStatus.NO_CONTENT)
    void logout(@Body RefreshRequest refresh) {
        signIn.signOut(refresh);
    }

    /** Tells whether the first user is still to be made. */
    @Get("/setup")
    SetupState getSetupState() {
        return new SetupState(setup.isRequired());
    }

    /** Makes the first user, an administrator, with the one-time set-up token. */
    @Post("/setup")
    Tokens setUp(HttpRequest<?> request, @Body FirstUser firstUser) {
        return signIn.startSession(setup.complete(firstUser), origin(request));
    }

    private Origin origin(HttpRequest<?> request) {
        String client = request.getHeaders().get(HttpHeaders.USER_AGENT, String.class, "");
        return new Origin(client, addresses.of(request));
    }
}
