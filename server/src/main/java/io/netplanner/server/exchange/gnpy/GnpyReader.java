package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.workbook.GnpyWorkbook;
import java.util.ArrayList;
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

    /** Files that an equipment library refers to by name; none where it cannot be read. */
    public static List<String> configNames(ImportFile file) {
        List<String> names = new ArrayList<>();
        GnpyDocument.read(file)
                .findValue()
                .ifPresent(document -> document.root()
                        .path("Edfa")
                        .forEach(amplifier -> AmplifierReader.CONFIG_KEYS.forEach(key -> {
                            if (amplifier.path(key).isTextual()) {
                                names.add(amplifier.path(key).asText());
                            }
                        })));
        return names;
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

    /**
     * @param file of services, or a workbook with a sheet of them
     * @param network that the services are to cross
     */
    public Checked<GnpyServices> services(ImportFile file, GnpyEquipment equipment, OpenNetwork network) {
        Checked<GnpyDocument> document =
                GnpyWorkbook.recognises(file) ? GnpyDocument.servicesOf(file) : GnpyDocument.read(file);
        return read(document, GnpyKind.SERVICES, one -> new ServicesReader(one, equipment, network).read());
    }

    private static <T> Checked<T> document(ImportFile file, GnpyKind kind, Function<GnpyDocument, Checked<T>> reader) {
        return read(GnpyDocument.read(file), kind, reader);
    }

    private static <T> Checked<T> read(
            Checked<GnpyDocument> document, GnpyKind kind, Function<GnpyDocument, Checked<T>> reader) {
        if (document.hasErrors()) {
            return Checked.of(null, document.issues());
        }
        if (document.get().kind() != kind) {
            return Checked.failed(Issue.error(
                    "GNPY_KIND_OTHER",
                    "",
                    document.get().name() + " holds " + document.get().kind() + " where " + kind
                            + " is asked for. Choose the" + " other file."));
        }
        return reader.apply(document.get());
    }
}
