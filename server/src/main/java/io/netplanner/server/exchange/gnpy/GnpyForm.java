package io.netplanner.server.exchange.gnpy;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.workbook.GnpyWorkbook;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms that files are written in for GNPy, told by how their names end. */
public enum GnpyForm {
    LEGACY("gnpy.json", GnpyDocument::legacyBytes),
    RFC_7951("yang.json", GnpyDocument::rfcBytes);

    private final String extension;
    private final Function<GnpyDocument, byte[]> writer;

    GnpyForm(String extension, Function<GnpyDocument, byte[]> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    public static Optional<GnpyForm> findByFileName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> lower.endsWith("." + form.extension))
                .findFirst();
    }

    /**
     * A file of GNPy, or any topology, in this form.
     *
     * @param services the services of a workbook in place of its network
     * @param topologies reads what is no file of GNPy, and its topologies
     */
    public Checked<byte[]> convert(
            ImportFile file, boolean services, Function<ImportFile, Checked<Topology>> topologies) {
        Checked<GnpyDocument> document = document(file, services, topologies);
        return Checked.of(document.findValue().map(writer).orElse(null), document.issues());
    }

    private static Checked<GnpyDocument> document(
            ImportFile file, boolean services, Function<ImportFile, Checked<Topology>> topologies) {
        if (GnpyWorkbook.recognises(file)) {
            return services ? GnpyDocument.servicesOf(file) : GnpyDocument.read(file);
        }
        if (GnpyDocument.recognises(file)) {
            Checked<GnpyDocument> read = GnpyDocument.read(file);
            if (read.hasErrors() || read.get().kind() != GnpyKind.TOPOLOGY) {
                return read;
            }
        }
        Checked<Topology> topology = topologies.apply(file);
        return Checked.of(
                topology.findValue()
                        .map(found -> GnpyDocument.read(new ImportFile(file.name(), GnpyExport.topology(found)))
                                .get())
                        .orElse(null),
                topology.issues());
    }
}
