package io.netplanner.server.deployed;

import io.netplanner.server.total.WrongTotals;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database holds of the runs, read beside the servers. */
final class StoredRuns {

    /** What must be true of every run, as queries that find one of which it is not. */
    private static final Map<String, String> RULES = Map.of(
            "a run succeeded or says why not",
            "select id from run where state not in ('SUCCEEDED', 'FAILED')",
            "a run fails only after its last attempt",
            """
            select id || ' in attempt ' || attempt || ': ' || failure_reason from run
            where state = 'FAILED' and (attempt < 3 or failure_reason not like '%lost 3 times%')""",
            "no run is taken up more often than is allowed",
            "select id from run where attempt > 3",
            "a result is whole",
            """
            select r.id from run r where r.state = 'SUCCEEDED' and
                (select string_agg(part, ',' order by part) from run_result_part p
                 where p.run_id = r.id and p.part <> 'summary') is distinct from
                (select string_agg(named.part, ',' order by named.part) from run_result_part s,
                     json_array_elements_text(s.content -> 'parts') as named (part)
                 where s.run_id = r.id and s.part = 'summary')""",
            "what did not succeed has no result",
            "select run_id from run_result_part p join run r on r.id = p.run_id where r.state <> 'SUCCEEDED'",
            "no bell is left to be rung",
            "select run_id from run_outbox");

    private final LocalPostgres database;

    StoredRuns(LocalPostgres database) {
        this.database = database;
    }

    int unfinished() throws SQLException {
        return Integer.parseInt(
                column("select count(*) from run where ended_at is null").getFirst());
    }

    Map<String, String> idsByKey() throws SQLException {
        Map<String, String> ids = new HashMap<>();
        for (String row : column("select idempotency_key || ' ' || id from run")) {
            int blank = row.indexOf(' ');
            ids.put(row.substring(0, blank), row.substring(blank + 1));
        }
        return ids;
    }

    /** Every rule that some run breaks, with the runs; and totals of lists that are wrong. */
    List<String> breaches() throws SQLException {
        List<String> breaches = new ArrayList<>();
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            List<String> ids = column(rule.getValue());
            if (!ids.isEmpty()) {
                breaches.add(rule.getKey() + ", but " + ids);
            }
        }
        try (Connection connection = database.connect()) {
            breaches.addAll(WrongTotals.in(connection));
        }
        return breaches;
    }

    /** How many runs ended how, in which attempt. */
    List<String> outcomes() throws SQLException {
        return column("select state || ' in attempt ' || attempt || ': ' || count(*) from run group by state, attempt"
                + " order by state, attempt");
    }

    /** Seconds from submission to end: median, 99th percentile, longest. */
    String waits() throws SQLException {
        return column("""
                select string_agg(round(cast(seconds as numeric), 1) || ' s', ', ') from unnest((
                    select percentile_cont(array[0.5, 0.99, 1]) within group
                        (order by extract(epoch from ended_at - submitted_at)) from run)) as waits (seconds)""").getFirst();
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
