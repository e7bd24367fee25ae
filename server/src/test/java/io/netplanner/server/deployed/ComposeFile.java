package io.netplanner.server.deployed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml}, read as far as the tests follow it. Not a compose engine. */
final class ComposeFile {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):-([^}]*)}");

    private final Map<String, Object> root;

    private ComposeFile(Map<String, Object> root) {
        this.root = root;
    }

    static ComposeFile read() {
        return new ComposeFile(new Yaml().load(Repository.read("docker-compose.yml")));
    }

    Set<String> services() {
        return section(root, "services").keySet();
    }

    Map<String, Object> service(String name) {
        return section(section(root, "services"), name);
    }

    Set<String> secrets() {
        return section(root, "secrets").keySet();
    }

    /** A service's environment, each {@code ${NAME:-default}} replaced by its default. */
    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        section(service(service), "environment")
                .forEach((name, value) -> environment.put(
                        name, VARIABLE.matcher(String.valueOf(value)).replaceAll("$2")));
        return environment;
    }

    int replicas(String service) {
        Object replicas = section(service(service), "deploy").getOrDefault("replicas", 1);
        return ((Number) replicas).intValue();
    }

    /** The Dockerfile that a service is built from. */
    Dockerfile dockerfile(String service) {
        return Dockerfile.read(String.valueOf(section(service(service), "build").get("dockerfile")));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> section(Map<String, Object> from, String key) {
        return (Map<String, Object>) from.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    static List<String> list(Map<String, Object> from, String key) {
        return (List<String>) from.getOrDefault(key, List.of());
    }
}
