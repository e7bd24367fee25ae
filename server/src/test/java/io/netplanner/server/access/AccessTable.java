package io.netplanner.server.access;

import io.netplanner.model.account.Role;
import io.netplanner.server.account.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The written table of who may call what; see the head of the file. */
final class AccessTable {

    private static final String FILE = "/io/netplanner/server/access.txt";
    private static final String OPEN = "open";

    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    private AccessTable() {}

    static AccessTable read() {
        try (InputStream in = AccessTable.class.getResourceAsStream(FILE)) {
            AccessTable table = new AccessTable();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" +")))
                    .forEach(words ->
                            table.columns.put(words.get(0) + " " + words.get(1), words.subList(2, words.size())));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> endpoints() {
        return columns.keySet();
    }

    boolean isOpen(String endpoint) {
        return columns.get(endpoint).equals(List.of(OPEN));
    }

    /** Whether access depends on an object that the endpoint addresses. */
    boolean isOnObject(String endpoint) {
        return columns.get(endpoint).size() == 3;
    }

    boolean allows(String endpoint, Role role, Relation relation) {
        List<String> row = columns.get(endpoint);
        String roles = switch (relation) {
            case STRANGER -> row.size() == 1 ? row.getFirst() : "-";
            case OWNER -> row.get(0);
            case RUNNER -> row.get(1);
            case MEMBER -> row.get(2);
        };
        return roles.indexOf(role.name().charAt(0)) >= 0;
    }
}
