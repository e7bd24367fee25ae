package io.netplanner.server.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.cluster.Clusters;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.server.exchange.CanonicalDocuments;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputType;
import jakarta.inject.Singleton;
import java.util.Set;

/** Sets of clusters as versioned inputs, checked against the topology where one is named. */
@Singleton
public final class ClustersType implements InputType<Clusters> {

    @Override
    public InputKind kind() {
        return InputKind.CLUSTERS;
    }

    @Override
    public String nameOf(Clusters clusters) {
        return "clusters";
    }

    @Override
    public String summaryOf(Clusters clusters) {
        int subnodes = clusters.clusters().stream()
                .mapToInt(cluster -> cluster.subnodes().size())
                .sum();
        return clusters.clusters().size() + " clusters, " + subnodes + " subnodes";
    }

    @Override
    public Checked<Clusters> read(JsonNode content, TrafficContext context) {
        return DocumentReaders.clusters(context.topology()).read(content);
    }

    @Override
    public Checked<Clusters> read(ImportFile file, TrafficContext context) {
        return CanonicalDocuments.read(file, DocumentReaders.clusters(context.topology()));
    }

    @Override
    public Clusters stored(byte[] json) {
        return DocumentReaders.clusters(null).read(json).get();
    }

    @Override
    public Set<ExportFormat> formats() {
        return Set.of(ExportFormat.JSON);
    }

    @Override
    public byte[] write(Clusters clusters, ExportFormat format) {
        return CanonicalDocuments.write(clusters);
    }

    @Override
    public Clusters template() {
        return SampleNetwork.templateClusters();
    }
}
