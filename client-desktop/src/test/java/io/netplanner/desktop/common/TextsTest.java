package io.netplanner.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.issue.Severity;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.transmission.RouteRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern IN_CODE = Pattern.compile("Texts\\.get\\(\\s*\"([A-Za-z.]+)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([A-Za-z.]+)\"");

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        collect(Path.of("src/main/java"), IN_CODE, asked);
        collect(Path.of("src/main/resources"), IN_FXML, asked);

        assertThat(asked)
                .hasSizeGreaterThan(100)
                .allMatch(key -> key.endsWith(".") || Texts.bundle().containsKey(key));
    }

    @Test
    void everyConstantThatIsShownHasAText() {
        Map.<String, Enum<?>[]>of(
                        "runKind", RunKind.values(),
                        "runKindShort", RunKind.values(),
                        "runState", RunState.values(),
                        "groomingAlgorithm", GroomingAlgorithm.values(),
                        "routingAlgorithm", RoutingAlgorithm.values(),
                        "objective", RoutingObjective.values(),
                        "roadmType", RoadmType.values(),
                        "grid", SpectrumGrid.values(),
                        "routeRole", RouteRole.values(),
                        "severity", Severity.values())
                .forEach((prefix, values) -> Stream.of(values)
                        .forEach(value -> assertThat(Texts.of(prefix, value)).isNotBlank()));
    }

    private static void collect(Path root, Pattern pattern, TreeSet<String> keys) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(TextsTest::isSource).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".fxml");
    }
}
