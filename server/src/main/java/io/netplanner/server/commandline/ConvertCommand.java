package io.netplanner.server.commandline;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.InputKind;
import io.netplanner.server.exchange.TopologyExporter;
import io.netplanner.server.exchange.TopologyImporter;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.TrafficExporter;
import io.netplanner.server.exchange.TrafficImporter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
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
        description = "Converts a topology or a traffic matrix; the target's extension, .json or .xlsx, says to what.")
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "What to read; told by its content.")
    private Path from;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "What to write.")
    private Path to;

    @Option(names = "--issues", paramLabel = "FILE", description = "Write every finding about the input here as JSON.")
    private @Nullable Path issues;

    @Override
    public Integer call() {
        ExportFormat format = ExportFormat.findByFileName(to.toString())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--to " + to + " ends with neither .json nor .xlsx. Choose one."));
        OutputFiles.requireFile(to);
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), issues);
        Object content = sink.take(from, InputFiles.read(from, ConvertCommand::read));
        sink.settle();
        byte[] converted = content instanceof TrafficMatrix matrix
                ? new TrafficExporter().write(matrix, format)
                : new TopologyExporter().write((Topology) Objects.requireNonNull(content), format);
        OutputFiles.write(to, converted);
        spec.commandLine().getOut().println(from + " -> " + to);
        return ExitCode.DONE;
    }

    private static Checked<Object> read(ImportFile file) {
        Checked<?> read = InputKind.of(file) == InputKind.TRAFFIC
                ? new TrafficImporter().read(file, TrafficContext.standalone())
                : new TopologyImporter().read(file);
        return Checked.of(read.findValue().orElse(null), read.issues());
    }
}
