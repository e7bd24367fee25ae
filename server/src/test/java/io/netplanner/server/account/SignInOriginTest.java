package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.Tokens;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestClient;
import org.junit.jupiter.api.Test;

/** Where sign-ins come from, behind an edge that names the address, and how guessing is slowed down. */
class SignInOriginTest extends AbstractAccountMailTest {

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
}
