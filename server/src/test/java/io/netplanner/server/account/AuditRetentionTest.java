package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the audit log is bounded where an operator wants it so. */
class AuditRetentionTest {

    private final TestServer server = TestServer.start(TestDatabase.create(), Map.of());
    private final Caller actor = Caller.of(server.bean(FirstUserSetup.class)
            .createWithGeneratedPassword("a@netplanner.test", "A")
            .user());
    private final AuditRetention audit = server.bean(AuditRetention.class);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void auditLogKeepsItsNewestEntriesAndTellsWhatWasRemoved() throws SQLException {
        for (int n = 0; n < 5; n++) {
            server.bean(AuditLog.class).record(actor, "TRIED", "test", UUID.randomUUID(), "");
        }

        long removed = audit.remove(Optional.empty(), Optional.of(3L));

        assertThat(removed).isGreaterThanOrEqualTo(3); // which leaves room for the entry that tells of it
        assertThat(count("select count(*) from audit_entry")).isEqualTo(3);
        assertThat(count("select count(*) from audit_entry where action = 'REMOVED' and detail like '" + removed
                        + " entries%'"))
                .isEqualTo(1);
        assertThat(audit.remove(Optional.empty(), Optional.of(3L))).isZero();
        assertThatThrownBy(() -> execute("delete from audit_entry")).hasMessageContaining("append-only");
    }

    @Test
    void entriesOfAnyAgeAreRemovedByAgeAndNoneWhereNothingIsSaid() throws SQLException {
        server.bean(AuditLog.class).record(actor, "TRIED", "test", UUID.randomUUID(), "");

        assertThat(audit.remove(Optional.empty(), Optional.empty())).isZero();
        assertThat(audit.remove(Optional.of(Duration.ofDays(1)), Optional.empty()))
                .isZero();
        assertThat(audit.remove(Optional.of(Duration.ZERO), Optional.empty())).isPositive();
        assertThat(count("select count(*) from audit_entry")).isEqualTo(1);
    }

    private long count(String query) throws SQLException {
        try (Connection connection = server.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = server.database().connect();
                var one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
