package io.netplanner.model.json;

import io.netplanner.model.cluster.ClusterRules;
import io.netplanner.model.cluster.Clusters;
import io.netplanner.model.equipment.CatalogueRules;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.LightpathRequestRules;
import io.netplanner.model.routing.LightpathRequests;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameterRules;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.topology.TopologyRules;
import io.netplanner.model.traffic.ServiceIds;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.model.traffic.TrafficRules;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A reader for each kind of canonical document, with the rules that the document is held to. */
public final class DocumentReaders {

    private DocumentReaders() {}

    public static DocumentReader<Topology> topology(UnknownKeys unknownKeys) {
        return new DocumentReader<>(
                Topology.class,
                Topology.FORMAT_VERSION,
                unknownKeys,
                FormatDefaults.INPUTS,
                UnaryOperator.identity(),
                TopologyRules::check);
    }

    /**
     * A traffic matrix by itself, or against the topology it is meant for.
     *
     * @param topology absent when the fit is checked later
     */
    public static DocumentReader<TrafficMatrix> traffic(
            UnknownKeys unknownKeys, @Nullable Topology topology, EquipmentCatalogue catalogue) {
        return new DocumentReader<>(
                TrafficMatrix.class,
                TrafficMatrix.FORMAT_VERSION,
                unknownKeys,
                FormatDefaults.INPUTS,
                ServiceIds::complete,
                traffic -> TrafficRules.check(traffic, topology, catalogue));
    }

    /** A traffic matrix that was checked when it was stored, whatever catalogue it was checked against. */
    public static DocumentReader<TrafficMatrix> storedTraffic() {
        return new DocumentReader<>(
                TrafficMatrix.class,
                TrafficMatrix.FORMAT_VERSION,
                UnknownKeys.KEEP,
                FormatDefaults.INPUTS,
                ServiceIds::complete,
                traffic -> List.of());
    }

    /** @param topology absent when the fit is checked later */
    public static DocumentReader<LightpathRequests> lightpathRequests(@Nullable Topology topology) {
        return plain(
                LightpathRequests.class,
                LightpathRequests.FORMAT_VERSION,
                requests -> LightpathRequestRules.check(requests, topology));
    }

    /** @param topology absent when the fit is checked later */
    public static DocumentReader<Clusters> clusters(@Nullable Topology topology) {
        return plain(Clusters.class, Clusters.FORMAT_VERSION, clusters -> ClusterRules.check(clusters, topology));
    }

    public static DocumentReader<EquipmentCatalogue> catalogue() {
        return plain(EquipmentCatalogue.class, EquipmentCatalogue.FORMAT_VERSION, CatalogueRules::check);
    }

    /** Whether a result obeys the rules of planning is the validator's business, not the reader's. */
    public static DocumentReader<GroomingResult> groomingResult() {
        return plain(GroomingResult.class, GroomingResult.FORMAT_VERSION, result -> List.of());
    }

    /** Whether a result obeys the rules of planning is the validator's business, not the reader's. */
    public static DocumentReader<RoutingResult> routingResult() {
        return plain(RoutingResult.class, RoutingResult.FORMAT_VERSION, result -> List.of());
    }

    /** A list of materials: figures are taken as they stand, nothing is counted again. */
    public static DocumentReader<MaterialList> materialList() {
        return plain(MaterialList.class, MaterialList.FORMAT_VERSION, list -> List.of());
    }

    /** The form of a run. Absent keys take the defaults. */
    public static DocumentReader<RunParameters> runParameters() {
        return plain(RunParameters.class, DocumentReader.UNVERSIONED, RunParameterRules::check);
    }

    private static <T> DocumentReader<T> plain(Class<T> type, int version, Function<T, List<Issue>> rules) {
        return new DocumentReader<>(
                type, version, UnknownKeys.REFUSE, FormatDefaults.INPUTS, UnaryOperator.identity(), rules);
    }
}
