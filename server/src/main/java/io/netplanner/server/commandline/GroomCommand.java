package io.netplanner.server.commandline;

import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.traffic.TrafficMatrix;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code groom}: services into lightpaths, without routing them. */
@Command(name = "groom", mixinStandardHelpOptions = true, description = "Packs services into lightpaths.")
final class GroomCommand extends AbstractPlanningCommand {

    @Mixin
    private GroomingOptions grooming;

    @Mixin
    private InstalledOption installed;

    @Mixin
    private PlacesOption places;

    @Option(names = "--traffic", required = true, paramLabel = "FILE", description = "The traffic matrix.")
    private Path traffic;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            description = "end-to-end, clustered, intermediate or advanced (default end-to-end).")
    private @Nullable String algorithm;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the result goes, JSON.")
    private Path out;

    @Override
    void requireOutput() {
        places.requireAlone(installed, spec());
        OutputFiles.requireFile(out);
    }

    @Override
    IntSupplier read(Inputs read) {
        TrafficMatrix matrix = read.traffic(traffic);
        List<Card> placed = places.read(read);
        GroomingDraft kept = installed.read(read);
        return () -> groom(read, Objects.requireNonNull(matrix), placed, kept);
    }

    private int groom(Inputs read, TrafficMatrix matrix, List<Card> placed, @Nullable GroomingDraft kept) {
        GroomingParameters parameters = grooming.over(read.parameters().grooming(), algorithm, common());
        Planning.Outcome<GroomingResult> outcome =
                planning(new RunParameters(parameters, null)).groom(read.groomingOf(matrix, parameters, placed, kept));
        OutputFiles.writeJson(out, outcome.result());
        console().println(Headline.of(outcome.result()));
        return outcome.exitCode();
    }
}
