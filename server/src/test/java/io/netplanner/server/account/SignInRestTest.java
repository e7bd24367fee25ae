package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.User;
import io.netplanner.model.problem.Problem;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import org.junit.jupiter.api.Test;

class SignInRestTest {

    private static final String LOGIN = "/api/v1/auth/login";
    private static final String REFRESH = "/api/v1/auth/refresh";
    private static final String ME = "/api/v1/users/me";

    private final RestClient client = TestServer.shared().anonymous();
    private final User user = TestUsers.add(Role.MANAGER);

    @Test
    void passwordGivesTokensThatNameTheUser() {
        Tokens tokens = signIn();

        assertThat(tokens.user()).isEqualTo(user);
        assertThat(tokens.expiresInSeconds()).isEqualTo(15 * 60);
        assertThat(client.bearing(tokens.accessToken()).get(ME).as(User.class)).isEqualTo(user);
    }

    @Test
    void addressIsReadWithoutRegardToCapitals() {
        client.post(LOGIN, new Credentials(" " + user.email().toUpperCase() + " ", TestUsers.PASSWORD))
                .hasStatus(200);
    }

    @Test
    void wrongPasswordAndUnknownAddressAreToldAlike() {
        Problem wrong =
                client.post(LOGIN, new Credentials(user.email(), "wrong")).refusedAs(ErrorCode.AUTH_BAD_CREDENTIALS);
        Problem unknown = client.post(LOGIN, new Credentials("nobody@netplanner.test", "wrong"))
                .refusedAs(ErrorCode.AUTH_BAD_CREDENTIALS);

        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void fifthFailureClosesTheAccountForAWhileEvenToTheRightPassword() {
        for (int i = 0; i < 5; i++) {
            client.post(LOGIN, new Credentials(user.email(), "wrong")).refusedAs(ErrorCode.AUTH_BAD_CREDENTIALS);
        }

        RestAnswer answer = client.post(LOGIN, new Credentials(user.email(), TestUsers.PASSWORD));

        answer.refusedAs(ErrorCode.TOO_MANY_REQUESTS);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 15);
    }

    @Test
    void refreshTokenIsGoodForOneExchange() {
        Tokens first = signIn();

        Tokens second = refresh(first).as(Tokens.class);

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(client.bearing(second.accessToken()).get(ME).as(User.class)).isEqualTo(user);
        refresh(second).hasStatus(200);
    }

    @Test
    void refreshTokenThatComesBackRevokesTheWholeSignIn() {
        Tokens first = signIn();
        Tokens second = refresh(first).as(Tokens.class);

        refresh(first).refusedAs(ErrorCode.AUTH_REFRESH_REUSED);

        refresh(second).refusedAs(ErrorCode.AUTH_REFRESH_INVALID);
    }

    @Test
    void signingOutEndsTheSignInAndNoOther() {
        Tokens here = signIn();
        Tokens there = signIn();

        client.post("/api/v1/auth/logout", new RefreshRequest(here.refreshToken()))
                .hasStatus(204);

        refresh(here).refusedAs(ErrorCode.AUTH_REFRESH_INVALID);
        refresh(there).hasStatus(200);
    }

    @Test
    void accessTokenIsNoRefreshTokenAndTheReverse() {
        Tokens tokens = signIn();

        client.post(REFRESH, new RefreshRequest(tokens.accessToken())).refusedAs(ErrorCode.AUTH_REFRESH_INVALID);
        client.bearing(tokens.refreshToken()).get(ME).refusedAs(ErrorCode.AUTH_REQUIRED);
    }

    @Test
    void bodyWithoutPasswordIsAWrongPassword() {
        client.sendJson("POST", LOGIN, "{\"email\":\"" + user.email() + "\"}")
                .refusedAs(ErrorCode.AUTH_BAD_CREDENTIALS);
    }

    private Tokens signIn() {
        return client.post(LOGIN, new Credentials(user.email(), TestUsers.PASSWORD))
                .as(Tokens.class);
    }

    private RestAnswer refresh(Tokens tokens) {
        return client.post(REFRESH, new RefreshRequest(tokens.refreshToken()));
    }
}
