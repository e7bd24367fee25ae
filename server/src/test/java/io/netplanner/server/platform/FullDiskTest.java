package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.project.ProjectDraft;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database refuses one project with the state that it has for a full disk, since no test may fill the real one. */
class FullDiskTest {

    private static final String PATH = "/api/v1/projects";
    private static final String TOO_LARGE = "no room for this";

    private final RestClient client = TestServer.admin();

    @BeforeEach
    void fill() throws SQLException {
        execute("create function disk_full() returns trigger language plpgsql as $$ begin"
                + " raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$");
        execute("create trigger disk_full before insert on project for each row when (new.name = '" + TOO_LARGE
                + "') execute function disk_full()");
    }

    @AfterEach
    void clear() throws SQLException {
        execute("drop trigger disk_full on project");
        execute("drop function disk_full()");
    }

    @Test
    void writingIsRefusedWithTheReasonAndReadingGoesOn() {
        client.post(PATH, new ProjectDraft(TOO_LARGE, "", null, null)).refusedAs(ErrorCode.STORAGE_FULL);

        assertThat(client.get(PATH + "?limit=500").hasStatus(200).text()).doesNotContain(TOO_LARGE);
        client.post(PATH, new ProjectDraft("small enough", "", null, null)).hasStatus(201);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestServer.shared().database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
