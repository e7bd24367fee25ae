package io.netplanner.server.input;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import jakarta.inject.Singleton;

/**
 * Stored versions as values, for those who compute with them.
 *
 * <p>Decides no access: whoever has a reference was allowed to have it.
 */
@Singleton
public final class InputDocuments {

    private final InputService inputs;

    InputDocuments(InputService inputs) {
        this.inputs = inputs;
    }

    public Topology topology(VersionRef ref) {
        return DocumentReaders.topology(UnknownKeys.KEEP)
                .read(StoredAnswers.bytes(inputs.content(InputKind.TOPOLOGY, ref)))
                .get();
    }

    public TrafficMatrix trafficMatrix(VersionRef ref) {
        return DocumentReaders.traffic(UnknownKeys.KEEP, null, DefaultCatalogue.get())
                .read(StoredAnswers.bytes(inputs.content(InputKind.TRAFFIC_MATRIX, ref)))
                .get();
    }
}
