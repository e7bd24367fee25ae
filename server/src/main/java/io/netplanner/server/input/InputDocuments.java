package io.netplanner.server.input;

import io.netplanner.model.cluster.Clusters;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import jakarta.inject.Singleton;

/**
 * Stored versions as values, for those who compute with them. They were checked when they came in.
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
                .read(bytes(InputKind.TOPOLOGY, ref))
                .get();
    }

    public TrafficMatrix trafficMatrix(VersionRef ref) {
        return DocumentReaders.storedTraffic()
                .read(bytes(InputKind.TRAFFIC_MATRIX, ref))
                .get();
    }

    public Clusters clusters(VersionRef ref) {
        return DocumentReaders.clusters(null)
                .read(bytes(InputKind.CLUSTERS, ref))
                .get();
    }

    public EquipmentCatalogue catalogue(VersionRef ref) {
        return DocumentReaders.catalogue().read(bytes(InputKind.CATALOGUE, ref)).get();
    }

    private byte[] bytes(InputKind kind, VersionRef ref) {
        return StoredAnswers.bytes(inputs.content(kind, ref));
    }
}
