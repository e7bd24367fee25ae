package io.netplanner.server.commandline;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.RoutingResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code materials}: what a plan that was made before needs to be bought. */
@Command(
        name = "materials",
        mixinStandardHelpOptions = true,
        description = "Makes the list of materials of a grooming, or of a grooming and its routing.")
final class MaterialsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Option(names = "--grooming", required = true, paramLabel = "FILE", description = "A grooming result.")
    private Path grooming;

    @Option(
            names = "--routing",
            paramLabel = "FILE",
            description = "The routing of its lightpaths; without it, add/drop parts and regenerators are not counted.")
    private @Nullable Path routing;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "What to write; the extension says what: .json, .xlsx, .html or .pdf. May be given again.")
    private List<Path> out;

    @Override
    public Integer call() {
        MaterialFiles files = MaterialFiles.of(out, spec);
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), inputs.issues);
        Inputs read = new Inputs(inputs, sink);
        GroomingResult groomed = read.document(grooming, DocumentReaders.groomingResult());
        RoutingResult routed = read.document(routing, DocumentReaders.routingResult());
        sink.settle();
        MaterialList list = Planning.materials(
                new MaterialsRequest(read.topology(), read.catalogue(), Objects.requireNonNull(groomed), routed));
        files.write(list, read.topology().name());
        spec.commandLine().getOut().println(Headline.of(list));
        return ExitCode.DONE;
    }
}
