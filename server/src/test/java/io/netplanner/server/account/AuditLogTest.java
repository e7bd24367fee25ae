package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.User;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditLogTest {

    private final User user = TestUsers.add(Role.MANAGER);

    @Test
    void whatSomebodyDidIsOnRecordInOrder() throws SQLException {
        RestClient client = TestServer.shared().anonymous().signIn(user.email(), TestUsers.PASSWORD);
        ProjectDraft draft = new ProjectDraft("x", "", null, null);

        String location = client.post("/api/v1/projects", draft).header("Location");
        client.with("If-Match", "\"1\"").put(location, draft).hasStatus(200);
        client.with("If-Match", "\"1\"").put(location, draft).hasStatus(412);
        client.delete(location).hasStatus(204);

        assertThat(actions()).containsExactly("SIGNED_IN", "CREATED", "CHANGED", "DELETED");
    }

    @Test
    void whatHappensToASignInIsOnRecord() {
        RestClient nobody = TestServer.shared().anonymous();
        nobody.post("/api/v1/auth/login", new Credentials(user.email(), "wrong"))
                .refusedAs(ErrorCode.AUTH_BAD_CREDENTIALS);
        Tokens tokens = nobody.post("/api/v1/auth/login", new Credentials(user.email(), TestUsers.PASSWORD))
                .as(Tokens.class);
        RefreshRequest spent = new RefreshRequest(tokens.refreshToken());
        Tokens next = nobody.post("/api/v1/auth/refresh", spent).as(Tokens.class);
        nobody.post("/api/v1/auth/refresh", spent).refusedAs(ErrorCode.AUTH_REFRESH_REUSED);
        nobody.post("/api/v1/auth/logout", new RefreshRequest(next.refreshToken()))
                .hasStatus(204);

        JsonNode entries = TestServer.admin()
                .get("/api/v1/audit?objectId=" + user.id())
                .json()
                .get("results");

        assertThat(entries.findValuesAsText("action"))
                .containsExactly("REFRESH_TOKEN_REUSED", "SIGNED_IN", "SIGN_IN_FAILED");
        assertThat(entries.get(2).get("detail").asText()).isEqualTo("from 127.0.0.1");
        assertThat(entries.get(2).has("actorId")).as("it may have been anybody").isFalse();
    }

    @Test
    void databaseKeepsItFromBeingChanged() throws SQLException {
        TestServer.shared().bean(AuditLog.class).record(Caller.of(user), "TRIED", "test", user.id(), "");
        try (Connection connection = TestServer.shared().database().connect();
                var statement = connection.createStatement()) {
            for (String change : List.of("delete from audit_entry", "update audit_entry set action = 'x'")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
            }
        }
    }

    private List<String> actions() throws SQLException {
        List<String> actions = new ArrayList<>();
        try (Connection connection = TestServer.shared().database().connect();
                var statement =
                        connection.prepareStatement("select action from audit_entry where actor_id = ? order by id")) {
            statement.setObject(1, user.id());
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                actions.add(rows.getString(1));
            }
        }
        return actions;
    }
}
