package io.netplanner.server.traffic;

import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.account.Caller;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.input.InputDocuments;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputService;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What arriving traffic is checked against: by itself, or with the topology that the planner names. */
@Singleton
final class TrafficContexts {

    private final InputService inputs;
    private final InputDocuments documents;

    TrafficContexts(InputService inputs, InputDocuments documents) {
        this.inputs = inputs;
        this.documents = documents;
    }

    /** @param version absent for the newest */
    TrafficContext of(Caller caller, @Nullable UUID topologyId, @Nullable Integer version) {
        return topologyId == null
                ? TrafficContext.standalone()
                : TrafficContext.of(topology(caller, topologyId, version));
    }

    private Topology topology(Caller caller, UUID id, @Nullable Integer version) {
        int wanted =
                version == null ? inputs.get(caller, InputKind.TOPOLOGY, id).latestVersion() : version;
        VersionRef ref = new VersionRef(id, wanted);
        inputs.requireReadable(caller, InputKind.TOPOLOGY, ref);
        return documents.topology(ref);
    }
}
