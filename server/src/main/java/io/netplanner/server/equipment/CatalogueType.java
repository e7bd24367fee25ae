package io.netplanner.server.equipment;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.server.exchange.CanonicalDocuments;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputType;
import jakarta.inject.Singleton;
import java.util.Set;

/** Equipment catalogues as versioned inputs. The shipped one is not stored: it comes with the release. */
@Singleton
public final class CatalogueType implements InputType<EquipmentCatalogue> {

    @Override
    public InputKind kind() {
        return InputKind.CATALOGUE;
    }

    @Override
    public String nameOf(EquipmentCatalogue catalogue) {
        return catalogue.name();
    }

    @Override
    public String summaryOf(EquipmentCatalogue catalogue) {
        return catalogue.serviceTypes().size() + " service types, "
                + catalogue.xponders().size() + " xponders, "
                + catalogue.operationalModes().size() + " operational modes";
    }

    @Override
    public Checked<EquipmentCatalogue> read(JsonNode content, TrafficContext context) {
        return DocumentReaders.catalogue().read(content);
    }

    @Override
    public Checked<EquipmentCatalogue> read(ImportFile file, TrafficContext context) {
        return CanonicalDocuments.read(file, DocumentReaders.catalogue());
    }

    @Override
    public EquipmentCatalogue stored(byte[] json) {
        return DocumentReaders.catalogue().read(json).get();
    }

    @Override
    public Set<ExportFormat> formats() {
        return Set.of(ExportFormat.JSON);
    }

    @Override
    public byte[] write(EquipmentCatalogue catalogue, ExportFormat format) {
        return CanonicalDocuments.write(catalogue);
    }

    @Override
    public EquipmentCatalogue template() {
        return DefaultCatalogue.get();
    }
}
