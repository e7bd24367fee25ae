package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netplanner.model.account.FirstUser;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.Tokens;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstUserSetupTest {

    private static final String PATH = "/api/v1/auth/setup";
    private static final String OPERATORS_TOKEN = "chosen-by-the-operator";
    private static final String PASSWORD = "long enough for an administrator";

    private static TestServer server;

    private final RestClient client = server.anonymous();
    private final FirstUserSetup setup = server.bean(FirstUserSetup.class);

    @BeforeAll
    static void startWithoutUsers() {
        server = TestServer.start(TestDatabase.create(), Map.of("NETPLANNER_SETUP_TOKEN", OPERATORS_TOKEN));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void removeUsers() throws SQLException {
        try (Connection connection = server.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("truncate app_user cascade");
        }
        setup.acceptToken(OPERATORS_TOKEN);
    }

    @Test
    void operatorsTokenMakesTheFirstUserAnAdministratorAndIsVoidThen() {
        assertThat(client.get(PATH).as(SetupState.class).required()).isTrue();

        Tokens tokens = client.post(PATH, user(OPERATORS_TOKEN)).as(Tokens.class);

        assertThat(tokens.user().role()).isEqualTo(Role.ADMIN);
        assertThat(client.get(PATH).as(SetupState.class).required()).isFalse();
        client.post(PATH, user(OPERATORS_TOKEN)).refusedAs(ErrorCode.SETUP_DONE);
        client.signIn("first@netplanner.test", PASSWORD).get("/api/v1/users/me").hasStatus(200);
    }

    @Test
    void unknownTokenMakesNobody() {
        client.post(PATH, user("guessed")).refusedAs(ErrorCode.SETUP_TOKEN_INVALID);

        assertThat(setup.isRequired()).isTrue();
    }

    @Test
    void everyFaultOfTheFormIsNamedAtOnce() {
        assertThat(client.post(PATH, new FirstUser(OPERATORS_TOKEN, "no address", " ", "short"))
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(issue -> issue.pointer())
                .containsExactlyInAnyOrder("/email", "/name", "/password");
    }

    @Test
    void generatedPasswordSignsInAndComesOnce() {
        GeneratedUser made = setup.createWithGeneratedPassword("admin@netplanner.test", "Administrator");

        client.signIn("admin@netplanner.test", made.password())
                .get("/api/v1/users/me")
                .hasStatus(200);
        assertThatThrownBy(() -> setup.createWithGeneratedPassword("other@netplanner.test", "Other"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.SETUP_DONE));
    }

    @Test
    void databaseHoldsNeitherPasswordNorTokens() throws SQLException {
        Tokens tokens = client.post(PATH, user(OPERATORS_TOKEN)).as(Tokens.class);

        String stored = everythingStored();

        assertThat(stored)
                .contains("$argon2id$")
                .doesNotContain(PASSWORD)
                .doesNotContain(tokens.refreshToken())
                .doesNotContain(OPERATORS_TOKEN);
    }

    private String everythingStored() throws SQLException {
        try (Connection connection = server.database().connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select concat((select string_agg(u::text, ' ') from app_user u),
                                      (select string_agg(t::text || encode(t.token_hash, 'escape'), ' ') from refresh_token t),
                                      (select string_agg(t::text || encode(t.token_hash, 'escape'), ' ') from setup_token t))""")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static FirstUser user(String token) {
        return new FirstUser(token, "first@netplanner.test", "First", PASSWORD);
    }
}
