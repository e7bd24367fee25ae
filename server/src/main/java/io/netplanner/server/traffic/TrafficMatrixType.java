package io.netplanner.server.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.TrafficExporter;
import io.netplanner.server.exchange.TrafficImporter;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputType;
import jakarta.inject.Singleton;
import java.util.Set;

/** Traffic matrices as versioned inputs. */
@Singleton
public final class TrafficMatrixType implements InputType<TrafficMatrix> {

    private final TrafficImporter importer;
    private final TrafficExporter exporter;

    TrafficMatrixType(TrafficImporter importer, TrafficExporter exporter) {
        this.importer = importer;
        this.exporter = exporter;
    }

    @Override
    public InputKind kind() {
        return InputKind.TRAFFIC_MATRIX;
    }

    @Override
    public String nameOf(TrafficMatrix traffic) {
        return traffic.name();
    }

    @Override
    public String summaryOf(TrafficMatrix traffic) {
        int services = traffic.demands().stream()
                .flatMap(demand -> demand.services().stream())
                .mapToInt(ServiceGroup::quantity)
                .sum();
        return traffic.demands().size() + " demands, " + services + " services";
    }

    @Override
    public Checked<TrafficMatrix> read(JsonNode content, TrafficContext context) {
        return DocumentReaders.traffic(UnknownKeys.KEEP, context.topology(), context.catalogue())
                .read(content);
    }

    @Override
    public Checked<TrafficMatrix> read(ImportFile file, TrafficContext context) {
        return importer.read(file, context);
    }

    @Override
    public TrafficMatrix stored(byte[] json) {
        return DocumentReaders.storedTraffic().read(json).get();
    }

    @Override
    public Set<ExportFormat> formats() {
        return exporter.formats();
    }

    @Override
    public byte[] write(TrafficMatrix traffic, ExportFormat format) {
        return exporter.write(traffic, format);
    }

    @Override
    public TrafficMatrix template() {
        return SampleNetwork.templateTraffic();
    }
}
