package io.netplanner.server.access;

import io.netplanner.server.platform.Multipart;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.RestClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A request to an endpoint with what it needs to get as far as the decision about access. */
record Call(String method, String template, boolean takesFile) {

    static Call to(String endpoint, boolean takesFile) {
        String[] words = endpoint.split(" ");
        return new Call(words[0], words[1], takesFile);
    }

    RestAnswer by(RestClient client, Setting setting) {
        RestClient editing = client.with("If-Match", "\"1\"");
        if (takesFile) {
            byte[] file = "{}".getBytes(StandardCharsets.UTF_8);
            return editing.upload(path(setting), new Multipart().file("file", "x.json", file));
        }
        return method.equals("GET") || method.equals("DELETE")
                ? editing.send(method, path(setting), BodyPublishers.noBody())
                : editing.sendJson(method, path(setting), body(setting));
    }

    private String path(Setting setting) {
        String path = template.replaceAll("\\{path:.*}$", "")
                .replace("{kind}", "topologies")
                .replace("{version}", "1")
                .replace("{userId}", setting.otherMember().toString())
                .replace("{webhookId}", setting.webhook().toString())
                .replace("{sessionId}", setting.run().toString())
                .replace("{id}", id(setting))
                .replaceAll("\\{[^}]*}", "x");
        return path + query(setting);
    }

    private String query(Setting setting) {
        return switch (method + " " + template) {
            case "GET /api/v1/{kind}/{id}/diff" -> "?from=1";
            case "GET /api/v1/runs/{id}/result/materials/difference" -> "?from=" + setting.run();
            case "GET /api/v1/runs/{id}/result/materials/export" -> "?format=json";
            case "GET /api/v1/comparisons" -> "?before=" + setting.run() + "&after=" + setting.run();
            case "GET /api/v1/runs" -> "?projectId=" + setting.project();
            default -> "";
        };
    }

    private String id(Setting setting) {
        if (template.startsWith("/api/v1/projects")) {
            return setting.project().toString();
        }
        if (template.startsWith("/api/v1/grooming-drafts")) {
            return setting.draft().toString();
        }
        if (template.startsWith("/api/v1/users")) {
            return setting.otherMember().toString();
        }
        return template.startsWith("/api/v1/runs")
                ? setting.run().toString()
                : setting.topology().toString();
    }

    private String body(Setting setting) {
        return switch (template) {
            case "/api/v1/runs" -> "{\"projectId\": \"" + setting.project() + "\", \"kind\": \"GROOMING\"}";
            case "/api/v1/projects/{id}/members", "/api/v1/projects/{id}/members/{userId}" -> "{\"mayRun\": false}";
            case "/api/v1/projects/{id}/grooming-drafts" -> "{\"name\": \"by hand\"}";
            case "/api/v1/grooming-drafts/{id}/edits" -> "{\"edits\": []}";
            case "/api/v1/users/{id}" -> "{\"role\": \"DESIGNER\", \"disabled\": false}";
            default -> "{}";
        };
    }
}
