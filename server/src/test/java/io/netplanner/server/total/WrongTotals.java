package io.netplanner.server.total;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finds totals that differ from what the tables themselves hold. */
public final class WrongTotals {

    private static final String QUERY = """
            with counted as (
                select project_id as list_of, state as kind, count(*) as rows from run group by 1, 2
                union all
                select m.user_id, case when p.deleted_at is null then 'PROJECT' else 'DELETED_PROJECT' end, count(*)
                from project_member m join project p on p.id = m.project_id group by 1, 2),
            kept as (
                select list_of, kind, sum(rows) as rows from (
                    select list_of, kind, total as rows from list_total
                    union all select * from list_total_change) as parts
                group by 1, 2)
            select list_of || ' ' || kind || ': ' || coalesce(c.rows, 0) || ', kept as ' || coalesce(k.rows, 0)
            from counted c full join kept k using (list_of, kind)
            where coalesce(c.rows, 0) <> coalesce(k.rows, 0)""";

    private WrongTotals() {}

    /** Each in words; none where all are right. */
    public static List<String> in(Connection connection) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                wrong.add(rows.getString(1));
            }
        }
        return wrong;
    }
}
