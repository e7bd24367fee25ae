package io.netplanner.server.traffic;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.netplanner.model.json.DocumentReader;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.TrafficImporter;
import io.netplanner.server.input.Intake;
import io.netplanner.server.input.NewVersion;
import io.netplanner.server.input.Uploads;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads traffic matrices that arrive over REST: canonical JSON in a body, or a file of any known format. */
@Singleton
final class TrafficMatrixIntake {

    private static final Intake<TrafficMatrix> INTAKE = Intake.trafficMatrix();

    private final TrafficImporter importer;

    TrafficMatrixIntake(TrafficImporter importer) {
        this.importer = importer;
    }

    NewVersion read(InputDraft draft, TrafficContext context) {
        DocumentReader<TrafficMatrix> reader =
                DocumentReaders.traffic(UnknownKeys.KEEP, context.topology(), context.catalogue());
        return INTAKE.accept(draft.name(), draft.comment(), Uploads.content(draft, reader));
    }

    NewVersion read(CompletedFileUpload file, @Nullable String name, @Nullable String comment, TrafficContext context)
            throws IOException {
        return INTAKE.accept(name, comment, importer.read(Uploads.file(file), context));
    }
}
