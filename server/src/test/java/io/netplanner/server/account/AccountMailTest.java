package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.Invitation;
import io.netplanner.model.account.LinkToken;
import io.netplanner.model.account.ManagedUser;
import io.netplanner.model.account.NewPassword;
import io.netplanner.model.account.PasswordResetRequest;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.SignUp;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.User;
import io.netplanner.model.account.UserChange;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts by e-mail, over SMTP to a mail server that runs in the test. */
class AccountMailTest {

    private static final String PASSWORD = "three words together";
    private static final Pattern LINK = Pattern.compile("https://plan\\.example\\.net(/\\w+)\\?token=(\\S+)");
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private static TestServer server;
    private static RestClient admin;

    private final RestClient nobody = server.anonymous();
    private final String email = UUID.randomUUID() + "@example.net";

    @BeforeAll
    static void start() {
        MAIL.start();
        server = TestServer.start(
                TestDatabase.create(),
                Map.of(
                        "NETPLANNER_MAIL_HOST", "localhost",
                        "NETPLANNER_MAIL_PORT", String.valueOf(MAIL.getSmtp().getPort()),
                        "NETPLANNER_MAIL_ENCRYPTION", "none",
                        "NETPLANNER_CLIENT_ADDRESS_HEADER", "X-Real-IP",
                        "NETPLANNER_MAIL_USER", "",
                        "NETPLANNER_ACCOUNTS_PUBLIC_URL", "https://plan.example.net/",
                        "NETPLANNER_ACCOUNTS_ALLOWED_DOMAINS", "example.net, Example.org"));
        GeneratedUser first =
                server.bean(FirstUserSetup.class).createWithGeneratedPassword("admin@example.net", "Administrator");
        admin = server.anonymous().signIn(first.user().email(), first.password());
    }

    @AfterAll
    static void stop() {
        server.close();
        MAIL.stop();
    }

    @BeforeEach
    void forgetMessages() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
    }

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
    void headerOfTheOperatorsEdgeNamesTheAddress() throws Exception {
        confirmed(email);

        Tokens tokens = nobody.with("X-Real-IP", "203.0.113.7")
                .post("/api/v1/auth/login", new Credentials(email, PASSWORD))
                .as(Tokens.class);

        assertThat(nobody.bearing(tokens.accessToken())
                        .get("/api/v1/users/me/sessions")
                        .json()
                        .at("/results/0/address")
                        .asText())
                .isEqualTo("203.0.113.7");
    }

    @Test
    void machineThatFailsOftenIsSlowedDownAndNoOther() {
        RestClient guessing = nobody.with("X-Real-IP", "203.0.113.66");
        for (int i = 0; i < 50; i++) {
            guessing.post("/api/v1/auth/login", new Credentials("nobody" + i + "@example.net", "wrong"))
                    .refusedAs(ErrorCode.AUTH_BAD_CREDENTIALS);
        }
        Credentials another = new Credentials("nobody@example.net", "wrong");

        guessing.post("/api/v1/auth/login", another).refusedAs(ErrorCode.TOO_MANY_REQUESTS);
        nobody.with("X-Real-IP", "203.0.113.67")
                .post("/api/v1/auth/login", another)
                .refusedAs(ErrorCode.AUTH_BAD_CREDENTIALS);
    }

    @Test
    void addressOfAnyLengthIsOnlyAWrongOne() {
        nobody.post("/api/v1/auth/login", new Credentials("x".repeat(200_000) + "@example.net", "wrong"))
                .refusedAs(ErrorCode.AUTH_BAD_CREDENTIALS);
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

    private void register(String address) {
        nobody.post("/api/v1/auth/register", new SignUp(address, "Planner", PASSWORD))
                .hasStatus(202);
    }

    private void confirmed(String address) throws Exception {
        register(address);
        nobody.post("/api/v1/auth/confirm", new LinkToken(tokenFor(address, "/confirm")))
                .hasStatus(204);
    }

    private Tokens signIn(String address, String password) {
        return nobody.post("/api/v1/auth/login", new Credentials(address, password))
                .as(Tokens.class);
    }

    private void signInAs(String address, String password, ErrorCode refusal) {
        nobody.post("/api/v1/auth/login", new Credentials(address, password)).refusedAs(refusal);
    }

    private static String tokenFor(String address, String page) throws Exception {
        assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
        MimeMessage message = MAIL.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString(address);
        Matcher link = LINK.matcher(GreenMailUtil.getBody(message).replace("=\r\n", ""));
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(page);
        return link.group(2);
    }
}
