package io.netplanner.server.deployed;

import java.io.IOException;
import java.nio.file.Files;

/** What the planner of this journey sends. */
final class Documents {

    /** Three nodes in a ring: a plan of it takes next to nothing. */
    static final String RING = """
            {"formatVersion": 1, "name": "ring",
             "nodes": [{"name": "A", "latitude": 48.1, "longitude": 11.5, "roadmType": "CDC"},
                       {"name": "B", "latitude": 49.4, "longitude": 11.1, "roadmType": "CDC"},
                       {"name": "C", "latitude": 48.4, "longitude": 10.0, "roadmType": "CDC"}],
             "links": [{"id": "A-B", "source": "A", "destination": "B", "lengthKm": 100, "fiberType": "SSMF"},
                       {"id": "B-C", "source": "B", "destination": "C", "lengthKm": 120, "fiberType": "SSMF"},
                       {"id": "A-C", "source": "A", "destination": "C", "lengthKm": 150, "fiberType": "SSMF"}]}""";

    static final String RING_TRAFFIC = """
            {"formatVersion": 1, "name": "ring",
             "demands": [{"id": "1", "source": "A", "destination": "B", "protection": "1+1_NodeDisjoint",
                          "restoration": "None", "services": [{"type": "100GE", "quantity": 2}]}]}""";

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
