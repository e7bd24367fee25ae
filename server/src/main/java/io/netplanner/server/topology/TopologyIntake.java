package io.netplanner.server.topology;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.netplanner.model.json.DocumentReader;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.TopologyImporter;
import io.netplanner.server.input.Intake;
import io.netplanner.server.input.NewVersion;
import io.netplanner.server.input.Uploads;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads topologies that arrive over REST: canonical JSON in a body, or a file of any known format. */
@Singleton
final class TopologyIntake {

    private static final DocumentReader<Topology> READER = DocumentReaders.topology(UnknownKeys.KEEP);
    private static final Intake<Topology> INTAKE = Intake.topology();

    private final TopologyImporter importer;

    TopologyIntake(TopologyImporter importer) {
        this.importer = importer;
    }

    NewVersion read(InputDraft draft) {
        return INTAKE.accept(draft.name(), draft.comment(), Uploads.content(draft, READER));
    }

    NewVersion read(CompletedFileUpload file, @Nullable String name, @Nullable String comment) throws IOException {
        return INTAKE.accept(name, comment, importer.read(Uploads.file(file)));
    }
}
