package io.netplanner.server.topology;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.exchange.TopologyExporter;
import io.netplanner.server.exchange.TopologyImporter;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputType;
import jakarta.inject.Singleton;
import java.util.Set;

/** Physical topologies as versioned inputs. */
@Singleton
public final class TopologyType implements InputType<Topology> {

    private final TopologyImporter importer;
    private final TopologyExporter exporter;

    TopologyType(TopologyImporter importer, TopologyExporter exporter) {
        this.importer = importer;
        this.exporter = exporter;
    }

    @Override
    public InputKind kind() {
        return InputKind.TOPOLOGY;
    }

    @Override
    public String nameOf(Topology topology) {
        return topology.name();
    }

    @Override
    public String summaryOf(Topology topology) {
        return topology.nodes().size() + " nodes, " + topology.links().size() + " links";
    }

    @Override
    public Checked<Topology> read(JsonNode content, TrafficContext context) {
        return DocumentReaders.topology(UnknownKeys.KEEP).read(content);
    }

    @Override
    public Checked<Topology> read(ImportFile file, TrafficContext context) {
        return importer.read(file);
    }

    @Override
    public Topology stored(byte[] json) {
        return DocumentReaders.topology(UnknownKeys.KEEP).read(json).get();
    }

    @Override
    public Set<ExportFormat> formats() {
        return exporter.formats();
    }

    @Override
    public byte[] write(Topology topology, ExportFormat format) {
        return exporter.write(topology, format);
    }

    @Override
    public Topology template() {
        return SampleNetwork.templateTopology();
    }
}
