package io.netplanner.server.topology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.input.Intake;
import io.netplanner.server.input.NewVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads topologies that arrive over REST: canonical JSON in a body, or a file. */
@Singleton
final class TopologyIntake {

    private static final Intake<Topology> INTAKE = new Intake<>(
            Topology::name,
            topology -> topology.nodes().size() + " nodes, " + topology.links().size() + " links");

    NewVersion read(InputDraft draft) {
        return INTAKE.accept(draft.name(), draft.comment(), check(draft.content()));
    }

    NewVersion read(CompletedFileUpload file, @Nullable String name, @Nullable String comment) throws IOException {
        return INTAKE.accept(name, comment, check(CanonicalJson.mapper().readTree(file.getBytes())));
    }

    private static Checked<Topology> check(JsonNode content) {
        try {
            return Checked.of(CanonicalJson.mapper().treeToValue(content, Topology.class), List.of());
        } catch (JsonProcessingException e) {
            return Checked.failed(Issue.error("JSON_UNREADABLE", "", e.getOriginalMessage()));
        }
    }
}
