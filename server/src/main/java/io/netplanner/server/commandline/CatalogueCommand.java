package io.netplanner.server.commandline;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.json.DocumentReaders;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code catalogue}: the shipped catalogue to start an own one from, and an own one checked. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        description = "Writes the shipped equipment catalogue, or checks another and writes it in canonical form.")
final class CatalogueCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "FILE", description = "A catalogue, JSON; else the shipped one.")
    private @Nullable Path from;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes, JSON.")
    private @Nullable Path out;

    @Option(names = "--issues", paramLabel = "FILE", description = "Write every finding about the input here as JSON.")
    private @Nullable Path issues;

    @Override
    public Integer call() {
        if (out != null) {
            OutputFiles.requireFile(out);
        }
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), issues);
        EquipmentCatalogue catalogue = read(sink);
        sink.settle();
        print(Objects.requireNonNull(catalogue), spec.commandLine().getOut());
        if (out != null) {
            OutputFiles.writeJson(out, catalogue);
        }
        return ExitCode.DONE;
    }

    private @Nullable EquipmentCatalogue read(IssueSink sink) {
        if (from == null) {
            return DefaultCatalogue.get();
        }
        Checked<EquipmentCatalogue> read =
                InputFiles.read(from, content -> DocumentReaders.catalogue().read(content.content()));
        return sink.take(from, read);
    }

    private static void print(EquipmentCatalogue catalogue, PrintWriter console) {
        List<Xponder> cards = catalogue.xponders();
        console.println(catalogue.name() + ": " + catalogue.serviceTypes().size() + " service types, " + cards.size()
                + " cards, " + catalogue.operationalModes().size() + " modes");
        cards.forEach(card -> console.println("  " + card.name() + ": " + card.lines() + " x "
                + Figures.of(card.lineRateGbps()) + " Gb/s, " + card.clientPorts() + " ports for "
                + String.join(", ", card.clientTypes())
                + (card.price() == null ? ", no price" : ", price " + Figures.of(card.price()))));
    }
}
