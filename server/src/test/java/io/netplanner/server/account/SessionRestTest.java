package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.PasswordChange;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.Session;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.User;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.Page;
import io.netplanner.server.account.internal.AccountSweep;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionRestTest {

    private static final String SESSIONS = "/api/v1/users/me/sessions";

    private final TestServer server = TestServer.shared();
    private final RestClient nobody = server.anonymous();
    private final User user = TestUsers.add(Role.DESIGNER);

    @Test
    void peopleSeeWhereTheyAreSignedInAndEndOne() {
        Tokens office = signIn("Office browser");
        Tokens stolen = signIn("Unknown program");
        RestClient client = nobody.bearing(office.accessToken());
        assertThat(sessions(client))
                .extracting(Session::client)
                .containsExactlyInAnyOrder("Office browser", "Unknown program");
        Session thief = sessions(client).stream()
                .filter(session -> session.client().equals("Unknown program"))
                .findFirst()
                .orElseThrow();

        client.delete(SESSIONS + "/" + thief.id()).hasStatus(204);

        refresh(stolen).refusedAs(ErrorCode.AUTH_REFRESH_INVALID);
        refresh(office).hasStatus(200);
        assertThat(sessions(client)).extracting(Session::client).containsExactly("Office browser");
    }

    @Test
    void addressIsThatOfTheConnectionWhateverHeadersSay() {
        RestClient liar = nobody.with("X-Forwarded-For", "203.0.113.7")
                .with("Forwarded", "for=203.0.113.7")
                .with("X-Real-IP", "203.0.113.7");
        Tokens tokens = liar.post("/api/v1/auth/login", new Credentials(user.email(), TestUsers.PASSWORD))
                .as(Tokens.class);

        assertThat(sessions(nobody.bearing(tokens.accessToken())))
                .extracting(Session::address)
                .containsExactly("127.0.0.1");
    }

    @Test
    void nobodyEndsTheSignInOfAnother() {
        Tokens mine = signIn("mine");
        RestClient stranger = TestUsers.signedIn(Role.ADMIN);

        stranger.delete(SESSIONS + "/"
                + sessions(nobody.bearing(mine.accessToken())).getFirst().id());

        refresh(mine).hasStatus(200);
    }

    @Test
    void changedPasswordEndsEverySignInAndNeedsTheOldOne() {
        Tokens tokens = signIn("x");
        RestClient client = nobody.bearing(tokens.accessToken());
        assertThat(client.put("/api/v1/users/me/password", new PasswordChange("wrong", "a new pass phrase"))
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(Issue::pointer)
                .containsExactly("/oldPassword");

        client.put("/api/v1/users/me/password", new PasswordChange(TestUsers.PASSWORD, "a new pass phrase"))
                .hasStatus(204);

        refresh(tokens).refusedAs(ErrorCode.AUTH_REFRESH_INVALID);
        nobody.post("/api/v1/auth/login", new Credentials(user.email(), "a new pass phrase"))
                .hasStatus(200);
    }

    @Test
    void sweepRemovesWhatProvesNothingAndKeepsTheRest() throws SQLException {
        Tokens live = signIn("live");
        Tokens expired = signIn("expired");
        try (Connection connection = server.database().connect();
                var statement = connection.prepareStatement("""
                        update refresh_token t set expires_at = now() - interval '1 second' from user_session s
                        where s.id = t.session_id and s.client = 'expired' and s.user_id = ?""")) {
            statement.setObject(1, user.id());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }

        server.bean(AccountSweep.class).sweep();

        assertThat(count("select count(*) from user_session where user_id = ?")).isEqualTo(1);
        refresh(expired).refusedAs(ErrorCode.AUTH_REFRESH_INVALID);
        refresh(live).hasStatus(200);
    }

    private int count(String query) throws SQLException {
        try (Connection connection = server.database().connect();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, user.id());
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private Tokens signIn(String program) {
        return nobody.with("User-Agent", program)
                .post("/api/v1/auth/login", new Credentials(user.email(), TestUsers.PASSWORD))
                .as(Tokens.class);
    }

    private RestAnswer refresh(Tokens tokens) {
        return nobody.post("/api/v1/auth/refresh", new RefreshRequest(tokens.refreshToken()));
    }

    private static List<Session> sessions(RestClient client) {
        Page<Session> page = client.get(SESSIONS).as(new TypeReference<>() {});
        return page.results();
    }
}
