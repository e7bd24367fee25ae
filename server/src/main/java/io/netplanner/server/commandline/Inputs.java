package io.netplanner.server.commandline;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.cluster.Clusters;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.DocumentReader;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.TopologyImporter;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.TrafficImporter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the input files of a command, one after the other, and goes on after a faulty one so that the faults of all are
 * told at once. What is absent because of a fault never gets further than {@link IssueSink#settle}.
 */
final class Inputs {

    private final IssueSink sink;
    private final @Nullable Topology topology;
    private final EquipmentCatalogue catalogue;
    private final List<Cluster> clusters;
    private final RunParameters parameters;

    Inputs(InputOptions options, IssueSink sink) {
        this.sink = sink;
        this.topology = sink.take(options.topology, readTopology(options.topology));
        EquipmentCatalogue read = document(options.catalogue, DocumentReaders.catalogue());
        this.catalogue = read == null ? DefaultCatalogue.get() : read;
        Clusters file = document(options.clusters, DocumentReaders.clusters(topology));
        this.clusters = file == null ? List.of() : file.clusters();
        RunParameters chosen = document(options.parameters, DocumentReaders.runParameters());
        this.parameters = chosen == null ? new RunParameters(null, null) : chosen;
    }

    /** Only after {@link IssueSink#settle}. */
    Topology topology() {
        if (topology == null) {
            throw new IllegalStateException("asked for before the inputs were settled");
        }
        return topology;
    }

    @Nullable
    Topology topologyIfReadable() {
        return topology;
    }

    EquipmentCatalogue catalogue() {
        return catalogue;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    RunParameters parameters() {
        return parameters;
    }

    /**
     * Only after {@link IssueSink#settle}, as {@link #topology()}.
     *
     * @param placed cards that keep their places where they are needed again
     * @param kept what is installed and stays
     */
    GroomingRequest groomingOf(
            TrafficMatrix matrix, GroomingParameters chosen, List<Card> placed, @Nullable GroomingDraft kept) {
        return new GroomingRequest(topology(), matrix, clusters, catalogue, chosen, placed, kept);
    }

    /** Only after {@link IssueSink#settle}, as {@link #topology()}. */
    RoutingRequest routingOf(List<LightpathRequest> requests, RoutingParameters chosen) {
        return new RoutingRequest(topology(), requests, clusters, catalogue, chosen);
    }

    @Nullable
    TrafficMatrix traffic(Path file) {
        TrafficContext context = new TrafficContext(topology, catalogue);
        return sink.take(file, InputFiles.read(file, content -> new TrafficImporter().read(content, context)));
    }

    /** A canonical document; absent where no file was named or it has faults. */
    <T> @Nullable T document(@Nullable Path file, DocumentReader<T> reader) {
        return file == null ? null : sink.take(file, InputFiles.read(file, content -> reader.read(content.content())));
    }

    /** Ends the command with the faults of a document that was read, if it has any. */
    void require(Path file, List<Issue> faults) {
        sink.add(file, faults);
        sink.settle();
    }

    private static Checked<Topology> readTopology(Path file) {
        return InputFiles.read(file, content -> new TopologyImporter().read(content));
    }
}
