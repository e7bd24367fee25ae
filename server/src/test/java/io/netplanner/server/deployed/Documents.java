package io.netplanner.server.deployed;

import java.io.IOException;
import java.nio.file.Files;

/** What the planner of this journey sends. */
final class Documents {

    private Documents() {}

    /** A workbook of the sample network: {@code topology.xlsx} or {@code traffic.xlsx}. */
    static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Repository.root().resolve("docs/sample").resolve(name));
    }

    static String firstUser(String setupToken) {
        return """
                {"setupToken": "%s", "email": "planner@example.org", "name": "Planner", "password": "a long enough phrase"}
                """.formatted(setupToken);
    }

    static String project(String topology, String traffic) {
        return """
                {"name": "Sample", "description": "", "topology": {"id": "%s", "version": 1},
                 "trafficMatrix": {"id": "%s", "version": 1}}
                """.formatted(topology, traffic);
    }

    static String run(String project) {
        return """
                {"projectId": "%s", "kind": "PLAN", "name": "First plan"}
                """.formatted(project);
    }
}
