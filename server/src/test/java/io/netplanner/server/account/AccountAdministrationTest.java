package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.account.Invitation;
import io.netplanner.model.account.ManagedUser;
import io.netplanner.model.account.NewPassword;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.UserChange;
import io.netplanner.server.platform.ErrorCode;
import org.junit.jupiter.api.Test;

/** Accounts in the hands of administrators: invited, given another role, disabled. */
class AccountAdministrationTest extends AbstractAccountMailTest {

    @Test
    void invitedUserChoosesThePasswordAndIsSignedOutWhenDisabled() throws Exception {
        ManagedUser invited = admin.post("/api/v1/users", new Invitation(email, "Invited", Role.MANAGER))
                .as(ManagedUser.class);
        admin.post("/api/v1/users", new Invitation(email, "Twice", Role.MANAGER))
                .refusedAs(ErrorCode.CONFLICT);
        nobody.post("/api/v1/auth/password-reset/confirm", new NewPassword(tokenFor(email, "/reset"), PASSWORD))
                .hasStatus(204);
        Tokens tokens = signIn(email, PASSWORD);

        ManagedUser disabled = admin.put("/api/v1/users/" + invited.id(), new UserChange(Role.DESIGNER, true))
                .as(ManagedUser.class);

        assertThat(disabled.disabled()).isTrue();
        assertThat(disabled.confirmed()).isTrue();
        signInAs(email, PASSWORD, ErrorCode.ACCOUNT_DISABLED);
        nobody.post("/api/v1/auth/refresh", new RefreshRequest(tokens.refreshToken()))
                .refusedAs(ErrorCode.AUTH_REFRESH_INVALID);
        admin.put("/api/v1/users/" + invited.id(), new UserChange(Role.DESIGNER, false))
                .hasStatus(200);
        assertThat(signIn(email, PASSWORD).user().role()).isEqualTo(Role.DESIGNER);
    }

    @Test
    void linkThatWasSentBeforeTheAccountWasDisabledChangesNothing() throws Exception {
        ManagedUser invited = admin.post("/api/v1/users", new Invitation(email, "Invited", Role.DESIGNER))
                .as(ManagedUser.class);
        String link = tokenFor(email, "/reset");
        admin.put("/api/v1/users/" + invited.id(), new UserChange(Role.DESIGNER, true))
                .hasStatus(200);

        nobody.post("/api/v1/auth/password-reset/confirm", new NewPassword(link, PASSWORD))
                .refusedAs(ErrorCode.ACCOUNT_DISABLED);

        admin.put("/api/v1/users/" + invited.id(), new UserChange(Role.DESIGNER, false))
                .hasStatus(200);
        signInAs(email, PASSWORD, ErrorCode.AUTH_BAD_CREDENTIALS);
    }

    @Test
    void anotherRoleDoesNotLetInWhomSomebodyElseHasBarred() throws Exception {
        confirmed(email);
        String account = "/api/v1/users/" + signIn(email, PASSWORD).user().id();
        admin.put(account, UserChange.ofDisabled(true)).hasStatus(200);

        ManagedUser changed =
                admin.put(account, UserChange.ofRole(Role.MANAGER)).as(ManagedUser.class);

        assertThat(changed.disabled()).isTrue();
        assertThat(changed.role()).isEqualTo(Role.MANAGER);
        assertThat(admin.put(account, UserChange.ofDisabled(false))
                        .as(ManagedUser.class)
                        .role())
                .isEqualTo(Role.MANAGER);
        admin.sendJson("PUT", account, "{}").refusedAs(ErrorCode.REQUEST_INVALID);
    }

    @Test
    void lastAdministratorStaysOne() {
        String id = admin.get("/api/v1/users/me").json().get("id").asText();

        admin.put("/api/v1/users/" + id, new UserChange(Role.DESIGNER, false)).refusedAs(ErrorCode.CONFLICT);
        admin.put("/api/v1/users/" + id, new UserChange(Role.ADMIN, true)).refusedAs(ErrorCode.CONFLICT);
        admin.put("/api/v1/users/" + id, UserChange.ofDisabled(true)).refusedAs(ErrorCode.CONFLICT);
    }
}
