package io.netplanner.server.deployed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run of the faults was like, for people: {@code server/target/faults.md}. */
record FaultsReport(Faults faults, Submitters submitters, StoredRuns stored, Duration duration) {

    void write() throws IOException, SQLException {
        Path file = Repository.root().resolve("server/target/faults.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text());
    }

    private String text() throws SQLException {
        return """
                # Faults under load

                %d runs submitted in %d s; %d submissions had to be sent again.

                ## What happened

                %s

                ## How the runs ended

                %s

                From submission to end (median, 99th percentile, longest): %s.
                """.formatted(
                        submitters.answered().size(),
                        duration.toSeconds(),
                        submitters.repeated(),
                        counted(),
                        bullets(stored.outcomes().stream()),
                        stored.waits());
    }

    private String counted() {
        Map<String, Long> counts = faults.happened().stream()
                .collect(Collectors.groupingBy(fault -> fault, TreeMap::new, Collectors.counting()));
        return bullets(counts.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()));
    }

    private static String bullets(java.util.stream.Stream<String> lines) {
        return lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
