package io.netplanner.server.deployed;

import java.nio.charset.StandardCharsets;

/** What the planner of this journey sends: a ring of four cities with a chord, and a little traffic. */
final class Documents {

    private static final String TOPOLOGY = """
            { "formatVersion": 1, "name": "Ring",
              "nodes": [ { "name": "North", "latitude": 60.0, "longitude": 10.0, "roadmType": "CDC" },
                         { "name": "East", "latitude": 59.0, "longitude": 12.0, "roadmType": "CDC" },
                         { "name": "South", "latitude": 58.0, "longitude": 10.0, "roadmType": "CDC" },
                         { "name": "West", "latitude": 59.0, "longitude": 8.0, "roadmType": "CDC" } ],
              "links": [ { "id": "N-E", "source": "North", "destination": "East", "lengthKm": 160, "fiberType": "SSMF" },
                         { "id": "E-S", "source": "East", "destination": "South", "lengthKm": 170, "fiberType": "SSMF" },
                         { "id": "S-W", "source": "South", "destination": "West", "lengthKm": 165, "fiberType": "SSMF" },
                         { "id": "W-N", "source": "West", "destination": "North", "lengthKm": 175, "fiberType": "SSMF" } ] }
            """;

    private static final String TRAFFIC = """
            { "formatVersion": 1, "name": "Year 1",
              "demands": [ { "id": "1", "source": "North", "destination": "South", "protection": "1+1_NodeDisjoint",
                             "services": [ { "type": "10GE", "quantity": 12 } ] },
                           { "id": "2", "source": "East", "destination": "West", "protection": "NoProtection",
                             "services": [ { "type": "100GE", "quantity": 2 }, { "type": "GE", "quantity": 9 } ] } ] }
            """;

    private Documents() {}

    static byte[] topology() {
        return TOPOLOGY.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] traffic() {
        return TRAFFIC.getBytes(StandardCharsets.UTF_8);
    }

    static String firstUser(String setupToken) {
        return """
                {"setupToken": "%s", "email": "planner@example.org", "name": "Planner", "password": "a long enough phrase"}
                """.formatted(setupToken);
    }

    static String project(String topology, String traffic) {
        return """
                {"name": "Ring", "description": "", "topology": {"id": "%s", "version": 1},
                 "trafficMatrix": {"id": "%s", "version": 1}}
                """.formatted(topology, traffic);
    }

    static String run(String project) {
        return """
                {"projectId": "%s", "kind": "PLAN", "name": "First plan"}
                """.formatted(project);
    }
}
