package io.netplanner.server.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database, each after those that it refers to, as the database itself describes them. */
final class TableOrder {

    /**
     * Computed columns cannot be filled, and totals follow from what they count; the history of migrations is the
     * migrations' own.
     */
    private static final String COLUMNS = """
            select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0
              and not a.attisdropped and a.attgenerated = ''
              and c.relname not in ('flyway_schema_history', 'list_total', 'list_total_change')
            order by c.relname, a.attnum""";

    private static final String REFERENCES = """
            select child.relname, parent.relname from pg_constraint f
            join pg_class child on child.oid = f.conrelid join pg_class parent on parent.oid = f.confrelid
            where f.contype = 'f' and f.connamespace = 'public'::regnamespace and child.oid <> parent.oid""";

    private TableOrder() {}

    /** The columns by table, in the order in which tables can be filled. */
    static List<Map.Entry<String, List<String>>> of(Connection connection) throws SQLException {
        Map<String, List<String>> columns = pairs(connection, COLUMNS);
        Map<String, List<String>> parents = pairs(connection, REFERENCES);
        List<Map.Entry<String, List<String>>> order = new ArrayList<>();
        Set<String> left = new TreeSet<>(columns.keySet());
        Set<String> done = new HashSet<>();
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(table -> done.containsAll(parents.getOrDefault(table, List.of())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables that refer to each other: " + left));
            left.remove(next);
            done.add(next);
            order.add(Map.entry(next, columns.get(next)));
        }
        return order;
    }

    private static Map<String, List<String>> pairs(Connection connection, String query) throws SQLException {
        Map<String, List<String>> pairs = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pairs.computeIfAbsent(rows.getString(1), key -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return pairs;
    }
}
