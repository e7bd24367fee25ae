package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Holds docs/configuration.md to what can in truth be set. */
class ConfigurationPageTest {

    private static final Pattern NAME = Pattern.compile("NETPLANNER_[A-Z][A-Z_]*[A-Z]");
    private static final Path ROOT = Path.of("..");
    private static final Map<String, Object> SETTINGS =
            new Yaml().load(ConfigurationPageTest.class.getResourceAsStream("/application.yml"));
    private static final List<String> READ_BY = List.of(
            "server/src/main/resources/application.yml",
            "server/docker/entrypoint.sh",
            "nginx/entrypoint.sh",
            "docker-compose.yml",
            "installer/launcher/build.sh",
            "installer/launcher/run.sh");

    @Test
    void everySettingOfTheServerIsDescribed() throws IOException {
        assertThat(documented()).containsAll(settingsOfRecords());
    }

    @Test
    void everythingDescribedIsReadSomewhere() throws IOException {
        Set<String> known = settingsOfRecords();
        for (String file : READ_BY) {
            known.addAll(names(Files.readString(ROOT.resolve(file))));
        }
        known.addAll(namesInSources());

        assertThat(known).containsAll(documented());
    }

    private static Set<String> documented() throws IOException {
        return names(Files.readString(ROOT.resolve("docs/configuration.md")));
    }

    /** What the records of settings are bound from. */
    private static Set<String> settingsOfRecords() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.netplanner.server").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .map(JavaClass::reflect)
                        .flatMap(ConfigurationPageTest::settings)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> settings(Class<?> type) {
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> prefix + "."
                        + name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT))
                .map(ConfigurationPageTest::variable);
    }

    /** The variable that application.yml gives a property, or the one that follows from its name. */
    private static String variable(String property) {
        Object value = SETTINGS;
        for (String key : property.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value == null
                ? property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT)
                : names(String.valueOf(value)).iterator().next();
    }

    private static Set<String> namesInSources() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                names.addAll(names(Files.readString(source)));
            }
        }
        return names;
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
