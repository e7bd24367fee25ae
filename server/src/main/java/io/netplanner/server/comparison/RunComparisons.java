package io.netplanner.server.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.project.InputChange;
import io.netplanner.model.run.FigureChange;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunComparison;
import io.netplanner.server.account.Caller;
import io.netplanner.server.input.DocumentComparison;
import io.netplanner.server.platform.Json;
import io.netplanner.server.run.ResultPart;
import io.netplanner.server.run.RunResults;
import io.netplanner.server.run.RunService;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Compares results as they are stored, so that a new figure of a summary is compared without a word here.
 *
 * <p>O(size of both results).
 */
@Singleton
final class RunComparisons {

    /** More than a person reads; the total says how many there are. */
    private static final int MAX_CHANGES = 1_000;

    private final RunService runs;
    private final RunResults results;

    RunComparisons(RunService runs, RunResults results) {
        this.runs = runs;
        this.results = results;
    }

    RunComparison compare(Caller caller, UUID before, UUID after) {
        Run earlier = runs.get(caller, before);
        Run later = runs.get(caller, after);
        JsonNode summaryBefore = part(caller, before, ResultPart.SUMMARY);
        JsonNode summaryAfter = part(caller, after, ResultPart.SUMMARY);
        List<InputChange> changes = DocumentComparison.compare(
                details(caller, before, summaryBefore), details(caller, after, summaryAfter));
        return new RunComparison(
                earlier,
                later,
                figures(summaryBefore, summaryAfter),
                changes.size(),
                changes.subList(0, Math.min(changes.size(), MAX_CHANGES)));
    }

    /** The lists of a result that are compared item by item; empty where its kind has none. */
    private JsonNode details(Caller caller, UUID id, JsonNode summary) {
        ObjectNode details = CanonicalJson.mapper().createObjectNode();
        if (has(summary, ResultPart.ROUTING)) {
            JsonNode routing = part(caller, id, ResultPart.ROUTING);
            details.set("lightpaths", routing.path("lightpaths"));
            details.set("unserved", routing.path("unserved"));
        }
        if (has(summary, ResultPart.GROOMING)) {
            JsonNode grooming = part(caller, id, ResultPart.GROOMING);
            details.set("groomedLightpaths", grooming.path("lightpaths"));
            details.set("cards", grooming.path("cards"));
        }
        return details;
    }

    private static boolean has(JsonNode summary, ResultPart part) {
        for (JsonNode name : summary.path("parts")) {
            if (name.asText().equals(part.key())) {
                return true;
            }
        }
        return false;
    }

    private JsonNode part(Caller caller, UUID id, ResultPart part) {
        return Json.read(results.part(caller, id, part), JsonNode.class);
    }

    private static List<FigureChange> figures(JsonNode before, JsonNode after) {
        Map<String, Double> old = new LinkedHashMap<>();
        Map<String, Double> now = new LinkedHashMap<>();
        collect(before, "", old);
        collect(after, "", now);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        return names.stream()
                .map(name -> new FigureChange(name, old.get(name), now.get(name)))
                .toList();
    }

    private static void collect(JsonNode node, String name, Map<String, Double> figures) {
        if (node.isNumber()) {
            figures.put(name, node.asDouble());
        }
        node.properties()
                .forEach(field -> collect(
                        field.getValue(), name.isEmpty() ? field.getKey() : name + "/" + field.getKey(), figures));
    }
}
