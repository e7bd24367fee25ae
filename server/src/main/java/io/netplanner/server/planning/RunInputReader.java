package io.netplanner.server.planning;

import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.DocumentReader;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.Run;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputService;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.run.ResultPart;
import io.netplanner.server.run.RunResults;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the exact versions that a run was made from. */
@Singleton
class RunInputReader {

    private final InputService inputs;
    private final RunResults results;

    RunInputReader(InputService inputs, RunResults results) {
        this.inputs = inputs;
        this.results = results;
    }

    /** What every kind of run needs. */
    record Content(Topology topology, TrafficMatrix traffic, List<Cluster> clusters, EquipmentCatalogue catalogue) {}

    Content read(Run run) {
        RawJson topology = inputs.content(InputKind.TOPOLOGY, run.inputs().topology());
        RawJson traffic = inputs.content(InputKind.TRAFFIC_MATRIX, run.inputs().trafficMatrix());
        EquipmentCatalogue catalogue = catalogueOf(run.inputs().catalogue());
        return new Content(
                parse(DocumentReaders.topology(UnknownKeys.KEEP), topology),
                // Whether traffic and topology fit each other is the grooming's business.
                parse(DocumentReaders.traffic(UnknownKeys.KEEP, null, catalogue), traffic),
                clustersOf(run.inputs().clusters()),
                catalogue);
    }

    private EquipmentCatalogue catalogueOf(@Nullable VersionRef ref) {
        return ref == null
                ? DefaultCatalogue.get()
                : parse(DocumentReaders.catalogue(), inputs.content(InputKind.CATALOGUE, ref));
    }

    private List<Cluster> clustersOf(@Nullable VersionRef ref) {
        return ref == null
                ? List.of()
                : parse(DocumentReaders.clusters(null), inputs.content(InputKind.CLUSTERS, ref))
                        .clusters();
    }

    /** The grooming that a run builds on, directly or by way of its routing. */
    GroomingResult groomingOf(Run run) {
        UUID base = Objects.requireNonNull(run.inputs().basedOnRunId());
        return parse(DocumentReaders.groomingResult(), results.stored(base, ResultPart.GROOMING));
    }

    /** The routing that a run builds on. */
    RoutingResult routingOf(Run run) {
        UUID base = Objects.requireNonNull(run.inputs().basedOnRunId());
        return parse(DocumentReaders.routingResult(), results.stored(base, ResultPart.ROUTING));
    }

    /** Stored documents were checked when they came in: an error now means that a newer release is stricter. */
    private static <T> T parse(DocumentReader<T> reader, RawJson json) {
        Checked<T> checked = reader.read(json.text().getBytes(StandardCharsets.UTF_8));
        if (checked.hasErrors()) {
            throw new PlanningRefusedException(
                    checked.issues().stream().filter(Issue::isError).toList());
        }
        return checked.get();
    }
}
