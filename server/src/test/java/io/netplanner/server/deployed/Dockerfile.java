package io.netplanner.server.deployed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of a Dockerfile that say what the image holds and how it starts.
 *
 * @param copies what is copied into the image
 * @param environment variables of {@code ENV}
 * @param user number of the user it runs as
 * @param entrypoint the program it starts, a path in the image
 */
record Dockerfile(List<Copy> copies, Map<String, String> environment, int user, String entrypoint) {

    /** One {@code COPY} line: files or folders of the repository, and where they go. */
    record Copy(List<String> sources, String destination) {}

    static Dockerfile read(String file) {
        List<Copy> copies = new ArrayList<>();
        Map<String, String> environment = new TreeMap<>();
        int user = 0;
        String entrypoint = "";
        for (String line : Repository.read(file).lines().toList()) {
            List<String> words = List.of(line.strip().split("\\s+"));
            switch (words.getFirst()) {
                case "COPY" -> copies.add(new Copy(words.subList(1, words.size() - 1), words.getLast()));
                case "ENV" -> words.stream().skip(1).forEach(pair -> put(environment, pair));
                case "USER" -> user = Integer.parseInt(words.get(1).split(":")[0]);
                case "ENTRYPOINT" -> entrypoint = line.replaceAll(".*\\[\"(.*)\"].*", "$1");
                default -> {
                    // base image, packages, health checks: nothing that runs here
                }
            }
        }
        return new Dockerfile(List.copyOf(copies), Map.copyOf(environment), user, entrypoint);
    }

    /** Every file or folder of the repository that goes into the image. */
    List<Path> sources() {
        return copies.stream()
                .flatMap(copy -> copy.sources().stream())
                .map(Path::of)
                .toList();
    }

    private static void put(Map<String, String> environment, String pair) {
        String[] parts = pair.split("=", 2);
        environment.put(parts[0], Arrays.asList(parts).getLast());
    }
}
