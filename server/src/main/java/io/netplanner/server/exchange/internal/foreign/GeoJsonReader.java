package io.netplanner.server.exchange.internal.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.json.JsonText;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.JsonOutline;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.Optional;

/**
 * GeoJSON (RFC 7946): points are nodes, lines are links between the nodes that they name as source and destination, or
 * that lie at their ends.
 */
final class GeoJsonReader implements ForeignReader {

    @Override
    public boolean recognises(ImportFile file) {
        return JsonOutline.hasText(file, "type", "FeatureCollection");
    }

    @Override
    public Optional<ForeignNetwork> read(ImportFile file, PlaceLog log) {
        Checked<JsonNode> parsed = JsonText.parse(file.content());
        parsed.issues().forEach(issue -> log.error(issue.code(), issue.pointer(), issue.message()));
        return parsed.findValue().map(root -> {
            GeoJsonFeatures features = new GeoJsonFeatures(log);
            features.takeAll(root.path("features"));
            return features.network(root.path("name").asText(file.stem()));
        });
    }
}
