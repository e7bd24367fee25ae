package io.netplanner.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.run.RunKind;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.PlanningCase;
import io.netplanner.server.total.WrongTotals;
import io.netplanner.server.total.internal.TotalFolding;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup does not hold as it stands, and what comes back all the same. */
class DatabaseRestoreTest {

    private static final int RUNS = 3;

    @TempDir
    private Path folder;

    @Test
    void totalsOfListsAreThoseOfWhatWasRestored() throws Exception {
        TestDatabase first = TestDatabase.create();
        fill(first);

        TestDatabase second = restored(first);

        try (Connection connection = second.connect()) {
            assertThat(WrongTotals.in(connection)).isEmpty();
            assertThat(number(connection, "select count(*) from run")).isEqualTo(RUNS);
        }
    }

    @Test
    void databaseThatGotItsMigrationsInAnotherOrderIsRestoredWhole() throws Exception {
        TestDatabase first = TestDatabase.create();
        fill(first);
        try (Connection connection = first.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set installed_rank = 1000 where version = '2'");
        }

        try (Connection connection = restored(first).connect()) {
            assertThat(number(connection, "select count(*) from run")).isEqualTo(RUNS);
        }
    }

    private static void fill(TestDatabase database) {
        try (TestServer server = TestServer.start(database, Map.of())) {
            PlanningCase ring = PlanningCase.create(server);
            server.bean(TotalFolding.class).fold();
            for (int n = 0; n < RUNS; n++) {
                ring.submit(RunKind.GROOMING);
            }
        }
    }

    private TestDatabase restored(TestDatabase from) throws Exception {
        Path file = folder.resolve("backup.zip");
        try (Connection connection = from.connect()) {
            DatabaseBackup.write(connection, file);
        }
        TestDatabase to = TestDatabase.create();
        Map<String, String> settings = to.settings();
        new DatabaseRestore(
                        settings.get("NETPLANNER_DATABASE_URL"),
                        settings.get("NETPLANNER_DATABASE_USER"),
                        settings.get("NETPLANNER_DATABASE_PASSWORD"))
                .read(file);
        return to;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
