package io.netplanner.model.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programs rely on codes: each that a reader or a rule can give is described. */
class IssueCatalogueTest {

    private static final Pattern CODE = Pattern.compile(
            "\"((?:FILE|FORMAT|JSON|WORKBOOK|ISSUES|VALUE|KEY|TEXT|TOPOLOGY|TRAFFIC|REQUEST|CLUSTER|CATALOGUE|PARAMETER)"
                    + "_[A-Z_]+)\"");
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java"),
            Path.of("../server/src/main/java/io/netplanner/server/exchange"),
            Path.of("../server/src/main/java/io/netplanner/server/commandline"));

    @Test
    void everyCodeIsDescribed() throws IOException {
        String description = Files.readString(Path.of("../docs/issues.md"));
        Set<String> codes = new TreeSet<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CODE.matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1))
                            .forEach(codes::add);
                }
            }
        }
        assertThat(codes)
                .hasSizeGreaterThan(50)
                .allSatisfy(code -> assertThat(description).contains("`" + code + "`"));
    }
}
