package io.netplanner.server.commandline;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.CoordinateRepair;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.InputKind;
import io.netplanner.server.exchange.TopologyExporter;
import io.netplanner.server.exchange.TopologyImporter;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.TrafficExporter;
import io.netplanner.server.exchange.TrafficImporter;
import io.netplanner.server.exchange.gnpy.GnpyForm;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code convert}: a topology or a traffic matrix from one format to another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description =
                "Converts a topology or a traffic matrix from any format that can be imported. The target's extension says to"
                        + " what: .json, .xlsx, .csv, and for topologies .geojson, .graphml, .n2p, .txt and .xml (both SNDlib)."
                        + " Topologies and GNPy's own files of every kind become .gnpy.json, its legacy form, or .yang.json,"
                        + " that of RFC 7951; with --traffic the services of its workbooks.")
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "What to read; told by its content.")
    private Path from;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "What to write.")
    private Path to;

    @Option(names = "--traffic", description = "Read the demands of a file that has a network too.")
    private boolean traffic;

    @Option(
            names = "--coordinates",
            paramLabel = "REPAIR",
            description = "none, mirrored (the sign of longitudes was lost) or swapped (latitude and longitude).")
    private String coordinates = CoordinateRepair.NONE.key();

    @Option(names = "--issues", paramLabel = "FILE", description = "Write every finding about the input here as JSON.")
    private @Nullable Path issues;

    @Override
    public Integer call() {
        Optional<GnpyForm> form = GnpyForm.findByFileName(to.toString());
        if (form.isPresent()) {
            return convert(file -> form.get().convert(file, traffic, this::topology), written -> written);
        }
        ExportFormat format = ExportFormat.findByFileName(to.toString()).orElseThrow(() -> wrong(extensions()));
        return convert(this::read, content -> written(content, format));
    }

    private <T> int convert(Function<ImportFile, Checked<T>> reader, Function<T, byte[]> writer) {
        OutputFiles.requireFile(to);
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), issues);
        T content = sink.take(from, InputFiles.read(from, reader));
        sink.settle();
        OutputFiles.write(to, writer.apply(Objects.requireNonNull(content)));
        spec.commandLine().getOut().println(from + " -> " + to);
        return ExitCode.DONE;
    }

    private byte[] written(Object content, ExportFormat format) {
        if (content instanceof TrafficMatrix matrix) {
            TrafficExporter exporter = new TrafficExporter();
            if (!exporter.formats().contains(format)) {
                throw wrong("what traffic is written as: .json, .xlsx, .csv");
            }
            return exporter.write(matrix, format);
        }
        return new TopologyExporter().write((Topology) content, format);
    }

    private ParameterException wrong(String expected) {
        return new ParameterException(spec.commandLine(), "--to " + to + " does not end with " + expected + ".");
    }

    private CoordinateRepair repair() {
        return CoordinateRepair.find(coordinates)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--coordinates is " + coordinates + "; expected none, mirrored or swapped."));
    }

    private static String extensions() {
        return Arrays.stream(ExportFormat.values())
                .map(format -> "." + format.extension())
                .collect(Collectors.joining(", "));
    }

    private Checked<Object> read(ImportFile file) {
        Checked<?> read = traffic || InputKind.of(file) == InputKind.TRAFFIC
                ? new TrafficImporter().read(file, TrafficContext.standalone())
                : topology(file);
        return Checked.of(read.findValue().orElse(null), read.issues());
    }

    private Checked<Topology> topology(ImportFile file) {
        return new TopologyImporter().read(new ImportFile(file.name(), file.content(), repair()));
    }
}
