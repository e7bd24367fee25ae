package io.netplanner.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param server address to sign in at
 * @param folder where settings and drafts are kept
 */
record LaunchOptions(Optional<String> server, Path folder) {

    static final String USAGE = """
            Usage: netplanner desktop [--server URL] [--folder DIR]
              --server URL  the server to sign in at, such as http://localhost:8080
              --folder DIR  where settings and drafts are kept; by default a folder of the person
            """;

    /** @throws IllegalArgumentException when an option is unknown or lacks its value */
    static LaunchOptions parse(List<String> arguments) {
        Optional<String> server = Optional.empty();
        Path folder = defaultFolder();
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException("Option " + option + " is unknown or lacks its value.");
            }
            String value = arguments.get(i + 1);
            switch (option) {
                case "--server" -> server = Optional.of(value);
                case "--folder" -> folder = Path.of(value);
                default -> throw new IllegalArgumentException("Option " + option + " is unknown.");
            }
        }
        return new LaunchOptions(server, folder);
    }

    private static Path defaultFolder() {
        return findEnvironment("APPDATA")
                .or(() -> findEnvironment("XDG_CONFIG_HOME"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".config"))
                .resolve("netplanner-desktop");
    }

    private static Optional<Path> findEnvironment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(v -> !v.isBlank())
                .map(Path::of);
    }
}
