package io.netplanner.server.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.account.LinkToken;
import io.netplanner.model.account.NewPassword;
import io.netplanner.model.account.PasswordResetRequest;
import io.netplanner.model.account.SignUp;
import io.netplanner.server.account.internal.ClientAddresses;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Signing up, and choosing a new password when the old one is lost. */
@Controller("/api/v1/auth")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@SecurityRequirements
@Tag(name = "auth")
final class RegistrationController {

    private final Registration registration;
    private final ClientAddresses addresses;

    RegistrationController(Registration registration, ClientAddresses addresses) {
        this.registration = registration;
        this.addresses = addresses;
    }

    /** Asks for an account. The answer is the same whether the address has one or not; the rest comes by e-mail. */
    @Post("/register")
    @Status(HttpStatus.ACCEPTED)
    void register(HttpRequest<?> request, @Body SignUp form) {
        registration.signUp(form, addresses.of(request));
    }

    /** Confirms the address of an account by the token of the link that was sent there. */
    @Post("/confirm")
    @Status(HttpStatus.NO_CONTENT)
    void confirm(@Body LinkToken link) {
        registration.confirm(orEmpty(link.token()));
    }

    /** Asks for a link to choose a new password by. The answer is the same whether the address has an account or not. */
    @Post("/password-reset")
    @Status(HttpStatus.ACCEPTED)
    void requestPasswordReset(HttpRequest<?> request, @Body PasswordResetRequest form) {
        registration.requestPasswordReset(orEmpty(form.email()), addresses.of(request));
    }

    /** Changes a password by the token of a link, and ends every sign-in of the account. */
    @Post("/password-reset/confirm")
    @Status(HttpStatus.NO_CONTENT)
    void resetPassword(@Body NewPassword form) {
        registration.resetPassword(orEmpty(form.token()), form.password());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
