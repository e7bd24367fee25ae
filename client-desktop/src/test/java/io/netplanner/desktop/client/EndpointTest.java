package io.netplanner.desktop.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the client to the interface description that the server serves, as the repository records it. */
class EndpointTest {

    private static final Path DESCRIPTION = Path.of("../client-web/api/server.yml");

    @Test
    void everyOperationItCallsIsDescribed() throws IOException {
        Set<String> described = operations(Files.readAllLines(DESCRIPTION));
        Set<String> called = new TreeSet<>();
        Stream.of(Endpoint.values()).forEach(endpoint -> called.addAll(operations(endpoint)));

        assertThat(described).containsAll(called);
    }

    @Test
    void fillsPathsFromLeftToRight() {
        assertThat(Endpoint.GET_INPUT_VERSION.path("topologies", "a b", 3)).isEqualTo("/topologies/a+b/versions/3");
    }

    private static List<String> operations(Endpoint endpoint) {
        return Arrays.stream(InputKind.values())
                .map(kind -> endpoint.template().replace("{inputs}", kind.collection()))
                .map(path -> endpoint.method() + " " + anonymous("/api/v1" + path))
                .distinct()
                .toList();
    }

    /** Paths stand two columns in, their methods four: the layout the generator always writes. */
    private static Set<String> operations(List<String> lines) {
        Set<String> operations = new TreeSet<>();
        String path = "";
        for (String line : lines) {
            if (line.matches("  /\\S*:")) {
                path = anonymous(line.strip().replace(":", ""));
            } else if (line.matches("    (get|put|post|delete|patch):")) {
                operations.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }

    private static String anonymous(String path) {
        return path.replaceAll("\\{[^}]+}", "{}");
    }
}
