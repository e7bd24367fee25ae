package io.netplanner.server.commandline;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.grooming.GroomedRequests;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.model.transmission.TransmissionResult;
import io.netplanner.server.report.Plan;
import io.netplanner.server.report.PlanReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan}: from topology and traffic to a wavelength plan and a report, without a server. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "The whole pipeline: writes grooming.json, routing.json, transmission.json, materials.json and"
                + " report.html.")
final class PlanCommand extends AbstractPlanningCommand {

    @Mixin
    private GroomingOptions grooming;

    @Mixin
    private RoutingOptions routing;

    @Mixin
    private InstalledOption installed;

    @Mixin
    private PlacesOption places;

    @Option(names = "--traffic", required = true, paramLabel = "FILE", description = "The traffic matrix.")
    private Path traffic;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the results.")
    private Path out;

    @Option(
            names = "--materials",
            paramLabel = "FILE",
            description = "The list of materials once more, as .xlsx, .html, .pdf or .json. May be given again.")
    private @Nullable List<Path> materialFiles;

    @Override
    void requireOutput() {
        places.requireAlone(installed, spec());
        OutputFiles.requireFolder(out);
        MaterialFiles.of(materialFiles, spec());
    }

    @Override
    IntSupplier read(Inputs read) {
        TrafficMatrix matrix = read.traffic(traffic);
        List<Card> placed = places.read(read);
        GroomingDraft kept = installed.read(read);
        return () -> plan(read, Objects.requireNonNull(matrix), placed, kept);
    }

    private int plan(Inputs read, TrafficMatrix matrix, List<Card> placed, @Nullable GroomingDraft kept) {
        RunParameters chosen = new RunParameters(
                grooming.over(read.parameters().grooming(), null, common()),
                routing.over(read.parameters().routing(), null, common()));
        Planning planning = planning(chosen);
        Planning.Outcome<GroomingResult> groomed =
                planning.groom(read.groomingOf(matrix, Objects.requireNonNull(chosen.grooming()), placed, kept));
        RoutingRequest request =
                read.routingOf(GroomedRequests.of(groomed.result()), Objects.requireNonNull(chosen.routing()));
        Planning.Outcome<RoutingResult> routed = planning.route(request);
        // Written before the light is looked at: a plan that cannot be lit is still a plan to look into.
        OutputFiles.writeJson(out.resolve("grooming.json"), groomed.result());
        OutputFiles.writeJson(out.resolve("routing.json"), routed.result());
        TransmissionResult light = planning.light(request, routed.result());
        MaterialList materials = Planning.materials(
                new MaterialsRequest(read.topology(), read.catalogue(), groomed.result(), routed.result()));
        write(new Plan(read.topology(), matrix, chosen, groomed.result(), routed.result(), light, materials));
        return Math.max(groomed.exitCode(), routed.exitCode());
    }

    private void write(Plan plan) {
        OutputFiles.writeJson(out.resolve("transmission.json"), plan.transmission());
        OutputFiles.writeJson(out.resolve("materials.json"), plan.materials());
        MaterialFiles.of(materialFiles, spec())
                .write(plan.materials(), plan.topology().name());
        OutputFiles.write(out.resolve("report.html"), new PlanReport(plan).toHtml());
        PrintWriter console = console();
        console.println(Headline.of(plan.grooming()));
        console.println(Headline.of(plan.routing()));
        console.println(Headline.of(plan.transmission()));
        console.println(Headline.of(plan.materials()));
        console.println("Report: " + out.resolve("report.html"));
    }
}
