package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.account.Action;
import io.netplanner.model.project.Project;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import io.netplanner.server.account.internal.PasswordHashing;
import io.netplanner.server.backup.DatabaseBackup;
import io.netplanner.server.backup.DatabaseRestore;
import io.netplanner.server.total.WrongTotals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An installation that stands at any earlier migration is served by this release with everything that it held. */
class MigrationTest {

    private static final MigrationVersion FIRST_WITH_RUNS = MigrationVersion.fromVersion("2");
    private static final MigrationVersion LAST_WITHOUT_A_LOG = MigrationVersion.fromVersion("40");
    private static final String PROJECT = "/api/v1/projects/00000000-0000-7000-8000-000000000004";
    private static final String RUN = "/api/v1/runs/00000000-0000-7000-8000-000000000005";

    @ParameterizedTest
    @MethodSource("states")
    void everythingOfAnEarlierStateIsThere(MigrationVersion state) throws SQLException, IOException {
        TestDatabase database = TestDatabase.create();
        migrate(database, FIRST_WITH_RUNS);
        fill(database);
        migrate(database, state);

        try (TestServer server = TestServer.start(database, Map.of())) {
            RestClient owner = server.anonymous().signIn("old@netplanner.test", "a password of long ago");

            Project project = owner.get(PROJECT).as(Project.class);
            assertThat(project.rights()).contains(Action.READ, Action.RUN, Action.SHARE, Action.DELETE);
            assertThat(owner.get("/api/v1/projects").json().at("/total").asInt())
                    .isEqualTo(1);
            JsonNode topology = owner.get(
                            "/api/v1/topologies/" + project.topology().id() + "/versions/1")
                    .json();
            assertThat(topology.at("/content/nodes/0/name").asText()).isEqualTo("A");
            Run run = owner.get(RUN).as(Run.class);
            assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
            assertThat(run.inputs().clusters()).isNull();
            assertThat(owner.get(RUN + "/result/grooming").text()).isEqualTo("{\"kept\": true}");
            assertThat(owner.get("/api/v1/runs").json().at("/total").asInt()).isEqualTo(1);
            try (Connection connection = database.connect()) {
                assertThat(WrongTotals.in(connection)).isEmpty();
            }
        }
    }

    @Test
    void laterMigrationsRunOverWhatAnEarlierBackupBrings(@TempDir Path folder) throws Exception {
        TestDatabase database = TestDatabase.create();
        migrate(database, FIRST_WITH_RUNS);
        fill(database);
        migrate(database, LAST_WITHOUT_A_LOG);
        Path backup = folder.resolve("backup.zip");
        try (Connection connection = database.connect()) {
            DatabaseBackup.write(connection, backup);
        }
        TestDatabase restored = TestDatabase.create();
        Map<String, String> settings = restored.settings();

        new DatabaseRestore(
                        settings.get("NETPLANNER_DATABASE_URL"),
                        settings.get("NETPLANNER_DATABASE_USER"),
                        settings.get("NETPLANNER_DATABASE_PASSWORD"))
                .read(backup);

        try (Connection connection = restored.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select event from run_log order by id desc limit 1")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("SUCCEEDED");
        }
    }

    static Stream<MigrationVersion> states() {
        MigrationInfo[] all =
                flyway(TestDatabase.create(), MigrationVersion.LATEST).info().all();
        return Arrays.stream(all)
                .map(MigrationInfo::getVersion)
                .filter(version -> version.compareTo(FIRST_WITH_RUNS) >= 0);
    }

    private static void migrate(TestDatabase database, MigrationVersion target) {
        flyway(database, target).migrate();
    }

    private static Flyway flyway(TestDatabase database, MigrationVersion target) {
        Map<String, String> settings = database.settings();
        return Flyway.configure()
                .dataSource(
                        settings.get("NETPLANNER_DATABASE_URL"),
                        settings.get("NETPLANNER_DATABASE_USER"),
                        settings.get("NETPLANNER_DATABASE_PASSWORD"))
                .target(target)
                .load();
    }

    /** What an installation of the second migration may hold. */
    private static void fill(TestDatabase database) throws SQLException, IOException {
        String hash = TestServer.shared().bean(PasswordHashing.class).hash("a password of long ago");
        try (InputStream in = MigrationTest.class.getResourceAsStream("/io/netplanner/server/state-2.sql");
                Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("PASSWORD_HASH", hash));
        }
    }
}
