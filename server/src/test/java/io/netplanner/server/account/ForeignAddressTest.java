package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.account.Invitation;
import io.netplanner.model.account.LinkToken;
import io.netplanner.model.account.NewPassword;
import io.netplanner.model.account.PasswordResetRequest;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.SignUp;
import io.netplanner.model.account.User;
import io.netplanner.server.platform.ErrorCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who signs up with an address of somebody else gains nothing by it. */
class ForeignAddressTest extends AbstractAccountMailTest {

    @Test
    void addressThatIsTakenIsAnsweredTheSameAndKeepsItsPassword() throws Exception {
        confirmed(email);
        MAIL.purgeEmailFromAllMailboxes();

        nobody.post("/api/v1/auth/register", new SignUp(email.toUpperCase(Locale.ROOT), "Thief", "another password"))
                .hasStatus(202);

        signIn(email, PASSWORD);
        signInAs(email, "another password", ErrorCode.AUTH_BAD_CREDENTIALS);
        register("someone-" + email);
        tokenFor("someone-" + email, "/confirm");
        assertThat(MAIL.getReceivedMessages())
                .as("no message to the owner of the address")
                .hasSize(1);
    }

    @Test
    void whoSignedUpWithAnAddressBeforeItsOwnerDoesNotGetIn() throws Exception {
        nobody.post("/api/v1/auth/register", new SignUp(email, "Thief", "the password of a thief"))
                .hasStatus(202);
        String older = tokenFor(email, "/confirm");
        MAIL.purgeEmailFromAllMailboxes();
        register(email);

        nobody.post("/api/v1/auth/confirm", new LinkToken(older)).refusedAs(ErrorCode.LINK_INVALID);
        nobody.post("/api/v1/auth/confirm", new LinkToken(tokenFor(email, "/confirm")))
                .hasStatus(204);

        signIn(email, PASSWORD);
        signInAs(email, "the password of a thief", ErrorCode.AUTH_BAD_CREDENTIALS);
    }

    @Test
    void signUpDoesNotTouchAnInvitation() throws Exception {
        admin.post("/api/v1/users", new Invitation(email, "Invited", Role.MANAGER))
                .hasStatus(201);
        String invitation = tokenFor(email, "/reset");

        nobody.post("/api/v1/auth/register", new SignUp(email, "Thief", "the password of a thief"))
                .hasStatus(202);
        nobody.post("/api/v1/auth/password-reset/confirm", new NewPassword(invitation, PASSWORD))
                .hasStatus(204);

        assertThat(signIn(email, PASSWORD).user().role()).isEqualTo(Role.MANAGER);
        signInAs(email, "the password of a thief", ErrorCode.AUTH_BAD_CREDENTIALS);
    }

    @Test
    void resetPasswordConfirmsAnAccountThatWaitedAndVoidsItsOtherLink() throws Exception {
        nobody.post("/api/v1/auth/register", new SignUp(email, "Thief", "the password of a thief"))
                .hasStatus(202);
        String confirmation = tokenFor(email, "/confirm");
        MAIL.purgeEmailFromAllMailboxes();
        nobody.post("/api/v1/auth/password-reset", new PasswordResetRequest(email))
                .hasStatus(202);

        nobody.post("/api/v1/auth/password-reset/confirm", new NewPassword(tokenFor(email, "/reset"), PASSWORD))
                .hasStatus(204);

        User owner = signIn(email, PASSWORD).user();
        signInAs(email, "the password of a thief", ErrorCode.AUTH_BAD_CREDENTIALS);
        nobody.post("/api/v1/auth/confirm", new LinkToken(confirmation)).refusedAs(ErrorCode.LINK_INVALID);
        assertThat(admin.get("/api/v1/audit?objectId=" + owner.id())
                        .json()
                        .get("results")
                        .findValuesAsText("action"))
                .containsSubsequence("CONFIRMED", "PASSWORD_RESET");
    }
}
