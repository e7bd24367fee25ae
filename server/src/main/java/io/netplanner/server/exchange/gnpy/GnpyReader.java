package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads GNPy's files, in any of their forms, with all faults at once. Stateless, thread-safe. */
public final class GnpyReader {

    /** @param configs files that advanced amplifiers refer to, by name; those of every installation are known */
    public Checked<GnpyEquipment> equipment(ImportFile file, Map<String, ImportFile> configs) {
        Map<String, ObjectNode> known = new HashMap<>(GnpyDefaults.configs());
        for (Map.Entry<String, ImportFile> config : configs.entrySet()) {
            Checked<GnpyDocument> read = GnpyDocument.read(config.getValue());
            if (read.hasErrors()) {
                return Checked.of(null, read.issues());
            }
            known.put(config.getKey(), read.get().root());
        }
        return document(file, GnpyKind.EQUIPMENT, document -> new EquipmentReader(document, known).read());
    }

    public Checked<GnpyTopology> topology(ImportFile file, GnpyEquipment equipment) {
        return document(file, GnpyKind.TOPOLOGY, document -> new TopologyReader(document, equipment).read());
    }

    public Checked<List<Channel>> spectrum(ImportFile file) {
        return document(file, GnpyKind.SPECTRUM, document -> new SpectrumReader(document).read());
    }

    public Checked<TransmissionModel> simulation(ImportFile file) {
        return document(file, GnpyKind.SIM_PARAMS, document -> new SimParamsReader(document).read());
    }

    /** @param network that the services are to cross */
    public Checked<GnpyServices> services(ImportFile file, GnpyEquipment equipment, OpenNetwork network) {
        return document(file, GnpyKind.SERVICES, document -> new ServicesReader(document, equipment, network).read());
    }

    private static <T> Checked<T> document(ImportFile file, GnpyKind kind, Function<GnpyDocument, Checked<T>> reader) {
        Checked<GnpyDocument> document = GnpyDocument.read(file);
        if (document.hasErrors()) {
            return Checked.of(null, document.issues());
        }
        if (document.get().kind() != kind) {
            return Checked.failed(Issue.error(
                    "GNPY_KIND_OTHER",
                    "",
                    file.name() + " holds " + document.get().kind() + " where " + kind + " is asked for. Choose the"
                            + " other file."));
        }
        return reader.apply(document.get());
    }
}
