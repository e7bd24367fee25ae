package io.netplanner.server.traffic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.input.Intake;
import io.netplanner.server.input.NewVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads traffic matrices that arrive over REST: canonical JSON in a body, or a file. */
@Singleton
final class TrafficMatrixIntake {

    private static final Intake<TrafficMatrix> INTAKE =
            new Intake<>(TrafficMatrix::name, traffic -> traffic.demands().size() + " demands");

    NewVersion read(InputDraft draft) {
        return INTAKE.accept(draft.name(), draft.comment(), check(draft.content()));
    }

    NewVersion read(CompletedFileUpload file, @Nullable String name, @Nullable String comment) throws IOException {
        return INTAKE.accept(name, comment, check(CanonicalJson.mapper().readTree(file.getBytes())));
    }

    private static Checked<TrafficMatrix> check(JsonNode content) {
        try {
            return Checked.of(CanonicalJson.mapper().treeToValue(content, TrafficMatrix.class), List.of());
        } catch (JsonProcessingException e) {
            return Checked.failed(Issue.error("JSON_UNREADABLE", "", e.getOriginalMessage()));
        }
    }
}
