package io.netplanner.server.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the compose file to the images and to the documentation. */
class ComposeFileTest {

    private final ComposeFile compose = ComposeFile.read();

    @Test
    void hasEveryPartInTheNumberTheDocumentationSays() {
        assertThat(compose.services()).containsExactlyInAnyOrder("database", "broker", "api", "worker", "edge");
        assertThat(compose.replicas("api")).isGreaterThanOrEqualTo(2);
        assertThat(compose.replicas("worker")).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "worker", "edge"})
    void ourContainersAreConfined(String service) {
        assertThat(compose.service(service))
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"));
        assertThat(compose.dockerfile(service).user()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "broker", "api", "worker", "edge"})
    void everyServiceHasALimitOfMemory(String service) {
        Map<String, Object> resources =
                ComposeFile.section(ComposeFile.section(compose.service(service), "deploy"), "resources");
        assertThat(ComposeFile.section(resources, "limits")).containsKey("memory");
    }

    @Test
    void everyContainerIsKeptFromGainingRights() {
        assertThat(compose.services())
                .allSatisfy(service -> assertThat(ComposeFile.list(compose.service(service), "security_opt"))
                        .contains("no-new-privileges:true"));
    }

    @Test
    void apiServersReachTheMailServerAndNothingReachesThemButTheEdge() {
        assertThat(ComposeFile.list(compose.service("api"), "networks")).containsExactly("inner", "outward");
        assertThat(compose.service("api")).doesNotContainKey("ports");
        assertThat(compose.environment("api")).containsKeys("NETPLANNER_MAIL_HOST", "NETPLANNER_ACCOUNTS_PUBLIC_URL");
    }

    @Test
    void everySecretThatIsUsedIsDeclaredAndEveryDeclaredOneIsUsed() {
        Set<String> used = new TreeSet<>();
        compose.services().forEach(name -> used.addAll(ComposeFile.list(compose.service(name), "secrets")));
        assertThat(used).isEqualTo(new TreeSet<>(compose.secrets()));
    }

    @Test
    void noSecretHasADefault() {
        for (String service : compose.services()) {
            compose.environment(service)
                    .forEach((name, value) -> assertThat(name.matches(".*(PASSWORD|SECRET|TOKEN)") && !value.isEmpty())
                            .as("%s of %s", name, service)
                            .isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "worker", "edge"})
    void everyVariableOfOursIsDocumented(String service) {
        String documentation = Repository.read("docs/configuration.md");
        assertThat(compose.environment(service).keySet())
                .allSatisfy(name -> assertThat(documentation).contains("`" + name.replaceAll("_FILE$", "") + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "edge"})
    void whatAnImageCopiesIsLetThroughToTheImageBuild(String service) {
        List<String> letThrough = Repository.read(".dockerignore")
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        assertThat(compose.dockerfile(service).sources())
                .allSatisfy(source -> assertThat(letThrough).anyMatch(open -> source.startsWith(open)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"server/docker/entrypoint.sh", "server/docker/healthcheck.sh", "nginx/entrypoint.sh"})
    void whatTheImagesStartIsExecutable(String script) {
        assertThat(Files.isExecutable(Repository.root().resolve(script))).isTrue();
    }
}
