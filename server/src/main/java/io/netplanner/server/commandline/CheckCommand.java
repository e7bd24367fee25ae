package io.netplanner.server.commandline;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.grooming.GroomedRequests;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.engine.validation.MaterialsValidator;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.LightpathRequests;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.TrafficMatrix;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code check}: holds results, whoever made them, to every rule of planning. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks results by the independent validator and names every broken rule.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private GroomingOptions groomingOptions;

    @Mixin
    private RoutingOptions routingOptions;

    @Mixin
    private InstalledOption installed;

    @Option(names = "--traffic", paramLabel = "FILE", description = "The traffic matrix that --grooming answers.")
    private @Nullable Path traffic;

    @Option(names = "--grooming", paramLabel = "FILE", description = "A grooming result.")
    private @Nullable Path grooming;

    @Option(
            names = "--requests",
            paramLabel = "FILE",
            description = "The lightpath requests that --routing answers; else those of --grooming.")
    private @Nullable Path requests;

    @Option(names = "--routing", paramLabel = "FILE", description = "A routing result.")
    private @Nullable Path routing;

    @Option(
            names = "--materials",
            paramLabel = "FILE",
            description = "The list of materials of --grooming, or of --grooming and --routing.")
    private @Nullable Path materials;

    @Override
    public Integer call() {
        requireSomethingToCheck();
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), inputs.issues);
        Inputs read = new Inputs(inputs, sink);
        GroomingResult groomed = read.document(grooming, DocumentReaders.groomingResult());
        RoutingResult routed = read.document(routing, DocumentReaders.routingResult());
        MaterialList listed = read.document(materials, DocumentReaders.materialList());
        GroomingDraft kept = installed.read(read);
        TrafficMatrix matrix = traffic == null ? null : read.traffic(traffic);
        LightpathRequests asked = read.document(requests, DocumentReaders.lightpathRequests(read.topologyIfReadable()));
        if (read.topologyIfReadable() != null) {
            checkGrooming(read, matrix, groomed, kept, sink);
            checkRouting(read, asked, groomed, routed, sink);
            checkMaterials(read, groomed, routed, listed, sink);
        }
        sink.settle();
        spec.commandLine().getOut().println("No rule is broken.");
        return ExitCode.DONE;
    }

    private void checkGrooming(
            Inputs read,
            @Nullable TrafficMatrix matrix,
            @Nullable GroomingResult groomed,
            @Nullable GroomingDraft kept,
            IssueSink sink) {
        if (grooming != null && groomed != null && matrix != null) {
            GroomingRequest request = read.groomingOf(
                    matrix,
                    groomingOptions.over(read.parameters().grooming(), null, new CommonOptions()),
                    List.of(),
                    kept);
            sink.add(grooming, new GroomingValidator().validate(request, groomed));
        }
    }

    private void checkRouting(
            Inputs read,
            @Nullable LightpathRequests asked,
            @Nullable GroomingResult groomed,
            @Nullable RoutingResult routed,
            IssueSink sink) {
        List<LightpathRequest> answered =
                asked != null ? asked.requests() : groomed != null ? GroomedRequests.of(groomed) : null;
        if (routing != null && routed != null && answered != null) {
            RoutingRequest request = read.routingOf(
                    answered, routingOptions.over(read.parameters().routing(), null, new CommonOptions()));
            List<Issue> otherGrid = PlanGrid.faults(routed, request.parameters());
            sink.add(routing, otherGrid.isEmpty() ? new RoutingValidator().validate(request, routed) : otherGrid);
        }
    }

    private void checkMaterials(
            Inputs read,
            @Nullable GroomingResult groomed,
            @Nullable RoutingResult routed,
            @Nullable MaterialList listed,
            IssueSink sink) {
        if (materials != null && listed != null && groomed != null) {
            MaterialsRequest request = new MaterialsRequest(read.topology(), read.catalogue(), groomed, routed);
            sink.add(materials, new MaterialsValidator().validate(request, listed));
        }
    }

    private void requireSomethingToCheck() {
        if (grooming == null && routing == null) {
            throw new ParameterException(
                    spec.commandLine(), "Name what to check: --grooming, --routing, and --materials with them.");
        }
        if (materials != null && grooming == null) {
            throw new ParameterException(spec.commandLine(), "--materials is checked against --grooming: name it.");
        }
        if (grooming != null && traffic == null && requests == null) {
            throw new ParameterException(spec.commandLine(), "--grooming is checked against --traffic: name it.");
        }
        if (routing != null && requests == null && grooming == null) {
            throw new ParameterException(
                    spec.commandLine(), "--routing is checked against --requests or --grooming: name one.");
        }
    }
}
