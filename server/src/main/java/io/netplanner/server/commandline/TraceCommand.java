package io.netplanner.server.commandline;

import io.netplanner.engine.grooming.ServiceMapping;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.CardUse;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.ServiceTrace;
import io.netplanner.model.grooming.TracedSection;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.TrafficMatrix;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trace}: on which cards and lightpaths a service is, or whose a card is. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = "Tells where a service is carried, or which services pass a card.")
final class TraceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Option(names = "--traffic", required = true, paramLabel = "FILE", description = "The traffic matrix.")
    private Path traffic;

    @Option(names = "--grooming", required = true, paramLabel = "FILE", description = "A grooming result.")
    private Path grooming;

    @Option(names = "--routing", paramLabel = "FILE", description = "The routing of its lightpaths.")
    private @Nullable Path routing;

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    /** What is asked about. */
    static final class Subject {

        @Option(names = "--service", paramLabel = "TEXT", description = "Services whose id, or demand, has this text.")
        @Nullable
        String service;

        @Option(names = "--card", paramLabel = "TEXT", description = "Cards whose id, type or node has this text.")
        @Nullable
        String card;
    }

    @Override
    public Integer call() {
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), inputs.issues);
        Inputs read = new Inputs(inputs, sink);
        TrafficMatrix matrix = read.traffic(traffic);
        GroomingResult groomed = read.document(grooming, DocumentReaders.groomingResult());
        RoutingResult routed = read.document(routing, DocumentReaders.routingResult());
        sink.settle();
        ServiceMapping mapping =
                new ServiceMapping(Objects.requireNonNull(matrix), Objects.requireNonNull(groomed), routed);
        int found = subject.service == null
                ? printCards(mapping, mapping.listCards(Objects.requireNonNull(subject.card)))
                : printServices(mapping, mapping.listServices(subject.service));
        if (found == 0) {
            throw new CommandFailure(
                    "Nothing has this text in its id. Look it up in the traffic matrix or the grooming.");
        }
        return ExitCode.DONE;
    }

    private int printServices(ServiceMapping mapping, List<String> ids) {
        ids.forEach(id ->
                print(mapping.findService(id).orElseThrow(), spec.commandLine().getOut()));
        return ids.size();
    }

    private int printCards(ServiceMapping mapping, List<String> ids) {
        ids.forEach(id ->
                print(mapping.findCard(id).orElseThrow(), spec.commandLine().getOut()));
        return ids.size();
    }

    private static void print(ServiceTrace trace, PrintWriter console) {
        console.println(trace.serviceId() + ", " + trace.type() + " of demand " + trace.demandId() + ", "
                + trace.source() + " to " + trace.destination() + (trace.carried() ? "" : ": remains"));
        trace.cards().forEach(card -> console.println("  card " + place(card)));
        trace.sections().forEach(section -> print(section, console));
    }

    private static void print(TracedSection section, PrintWriter console) {
        console.println("  lightpath " + section.lightpathId() + ", " + section.from() + " to " + section.to()
                + (section.groomoutId() == null ? "" : ", in groomout " + section.groomoutId()) + ", "
                + Figures.of(section.freeGbps()) + " Gb/s free");
        Lightpath lightpath = section.lightpath();
        if (lightpath != null) {
            console.println(
                    "    route " + String.join(" - ", lightpath.working().nodes()));
            if (lightpath.protection() != null) {
                console.println("    protected by "
                        + String.join(" - ", lightpath.protection().nodes()));
            }
            lightpath
                    .restorations()
                    .forEach(spare -> console.println("    if " + String.join(", ", spare.failedLinks()) + " fails "
                            + String.join(" - ", spare.route().nodes())));
        }
    }

    private static void print(CardUse use, PrintWriter console) {
        console.println(place(use.card()));
        use.services()
                .forEach(service -> console.println("  " + service.line() + ": " + service.serviceId() + ", "
                        + service.type() + ", " + service.source() + " to " + service.destination()));
    }

    private static String place(Card card) {
        return card.id() + ", " + card.type() + " at " + card.node() + ", rack " + card.rack() + ", shelf "
                + card.shelf() + ", slots " + card.slots();
    }
}
