package io.netplanner.server.commandline;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.materials.MaterialDifference;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.materials.PartChange;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code compare-materials}: what has to be bought on the way from one list of materials to another. */
@Command(
        name = "compare-materials",
        mixinStandardHelpOptions = true,
        description = "Tells the difference between two lists of materials: parts to buy or left over, and new prices.")
final class CompareMaterialsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "The list that there is, JSON.")
    private Path from;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The list that is wanted, JSON.")
    private Path to;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the difference by site goes, JSON.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (out != null) {
            OutputFiles.requireFile(out);
        }
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), null);
        MaterialList before = read(from, sink);
        MaterialList after = read(to, sink);
        sink.settle();
        MaterialDifference difference =
                MaterialDifference.between(Objects.requireNonNull(before), Objects.requireNonNull(after));
        if (out != null) {
            OutputFiles.writeJson(out, difference);
        }
        print(difference, spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    private static @Nullable MaterialList read(Path file, IssueSink sink) {
        return sink.take(
                file,
                InputFiles.read(file, content -> DocumentReaders.materialList().read(content.content())));
    }

    private static void print(MaterialDifference difference, PrintWriter console) {
        if (difference.parts().stream().noneMatch(PartChange::changesInNumber)) {
            long sites = difference.sites().stream()
                    .filter(site -> site.parts().stream().anyMatch(PartChange::changesInNumber))
                    .count();
            console.println("No part changes in number over the network, " + sites + " sites change.");
        }
        difference.parts().forEach(part -> console.println(PartChangeLine.of(part)));
        console.println(totals(difference.before(), difference.after()));
    }

    private static String totals(MaterialTotals before, MaterialTotals after) {
        return "In all " + before.parts() + " to " + after.parts() + " parts, " + before.racks() + " to "
                + after.racks() + " racks, " + Figures.of(before.powerWatt()) + " to " + Figures.of(after.powerWatt())
                + " W" + (before.hasPrice() || after.hasPrice() ? price(before, after) : "");
    }

    private static String price(MaterialTotals before, MaterialTotals after) {
        String change = before.hasPrice() && after.hasPrice()
                ? " (" + PartChangeLine.signed(after.price() - before.price()) + ")"
                : "";
        String without = before.partsWithoutPrice() + after.partsWithoutPrice() == 0
                ? ""
                : " without " + before.partsWithoutPrice() + " to " + after.partsWithoutPrice() + " parts";
        return ", price " + price(before) + " to " + price(after) + change + without;
    }

    private static String price(MaterialTotals totals) {
        return totals.hasPrice() ? Figures.of(totals.price()) : "unknown";
    }
}
