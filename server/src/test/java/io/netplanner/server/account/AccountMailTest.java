package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.account.LinkToken;
import io.netplanner.model.account.NewPassword;
import io.netplanner.model.account.PasswordResetRequest;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.SignUp;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.TestServer;
import org.junit.jupiter.api.Test;

/** Signing up, confirming and choosing a new password by e-mail. */
class AccountMailTest extends AbstractAccountMailTest {

    @Test
    void accountCanBeUsedOnceItsAddressIsConfirmed() throws Exception {
        register(email);
        signInAs(email, PASSWORD, ErrorCode.ACCOUNT_UNCONFIRMED);
        String token = tokenFor(email, "/confirm");

        nobody.post("/api/v1/auth/confirm", new LinkToken(token)).hasStatus(204);

        assertThat(signIn(email, PASSWORD).user().role()).isEqualTo(Role.DESIGNER);
        nobody.post("/api/v1/auth/confirm", new LinkToken(token)).refusedAs(ErrorCode.LINK_INVALID);
    }

    @Test
    void onlyAllowedDomainsSignUpAndEveryFaultIsNamed() {
        assertThat(nobody.post("/api/v1/auth/register", new SignUp("x@elsewhere.com", "X", PASSWORD))
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(Issue::code)
                .containsExactly("USER_DOMAIN");
        assertThat(nobody.post("/api/v1/auth/register", new SignUp("x@sub.example.net.evil.com", " ", "short"))
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(Issue::code)
                .containsExactly("USER_FIELD", "USER_PASSWORD");
        TestServer.shared()
                .anonymous()
                .post("/api/v1/auth/register", new SignUp("x@example.net", "X", PASSWORD))
                .refusedAs(ErrorCode.SIGN_UP_CLOSED);
    }

    @Test
    void nameOfSeveralLinesIsRefused() {
        assertThat(nobody.post("/api/v1/auth/register", new SignUp(email, "A\r\nBcc: x@elsewhere.com", PASSWORD))
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(Issue::pointer)
                .containsExactly("/name");
    }

    @Test
    void newerLinkVoidsTheOlder() throws Exception {
        register(email);
        String first = tokenFor(email, "/confirm");
        MAIL.purgeEmailFromAllMailboxes();
        register(email);
        String second = tokenFor(email, "/confirm");

        nobody.post("/api/v1/auth/confirm", new LinkToken(first)).refusedAs(ErrorCode.LINK_INVALID);
        nobody.post("/api/v1/auth/confirm", new LinkToken(second)).hasStatus(204);
    }

    @Test
    void resetPasswordEndsEverySignIn() throws Exception {
        confirmed(email);
        Tokens before = signIn(email, PASSWORD);
        MAIL.purgeEmailFromAllMailboxes();
        nobody.post("/api/v1/auth/password-reset", new PasswordResetRequest(email))
                .hasStatus(202);
        String token = tokenFor(email, "/reset");
        nobody.post("/api/v1/auth/password-reset/confirm", new NewPassword(token, "short"))
                .refusedAs(ErrorCode.REQUEST_INVALID);

        nobody.post("/api/v1/auth/password-reset/confirm", new NewPassword(token, "quite another phrase"))
                .hasStatus(204);

        signInAs(email, PASSWORD, ErrorCode.AUTH_BAD_CREDENTIALS);
        signIn(email, "quite another phrase");
        nobody.post("/api/v1/auth/refresh", new RefreshRequest(before.refreshToken()))
                .refusedAs(ErrorCode.AUTH_REFRESH_INVALID);
        nobody.post("/api/v1/auth/password-reset/confirm", new NewPassword(token, "and yet another one"))
                .refusedAs(ErrorCode.LINK_INVALID);
    }

    @Test
    void whoAsksForTooManyMessagesMustWait() {
        String flooded = "flood-" + email;
        for (int i = 0; i < 5; i++) {
            nobody.post("/api/v1/auth/password-reset", new PasswordResetRequest(flooded))
                    .hasStatus(202);
        }

        assertThat(nobody.post("/api/v1/auth/password-reset", new PasswordResetRequest(flooded))
                        .header("Retry-After"))
                .isNotEmpty();
    }
}
