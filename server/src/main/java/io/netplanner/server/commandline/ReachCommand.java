package io.netplanner.server.commandline;

import io.netplanner.engine.transmission.ReachLookup;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.transmission.ReachQuestion;
import io.netplanner.model.transmission.ReachTable;
import io.netplanner.server.page.ReachPage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reach}: the table to pin on the wall. */
@Command(
        name = "reach",
        mixinStandardHelpOptions = true,
        description = "How far every operational mode goes over equal spans of a fibre.")
final class ReachCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--fiber", paramLabel = "TYPE", description = "Fibre of the catalogue (default SSMF).")
    private String fiber = "SSMF";

    @Option(names = "--span-km", paramLabel = "KM", description = "Length of every span (default 80).")
    private double spanKm = 80;

    @Option(names = "--spans", paramLabel = "N", description = "Most spans looked at (default 40).")
    private int spans = 40;

    @Option(names = "--channels", paramLabel = "N", description = "Channels of the grid, all lit (default 80).")
    private int channels = 80;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "Equipment catalogue, JSON; else the shipped one.")
    private @Nullable Path catalogue;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Also write it there: .csv, .html, or JSON by any other name.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), null);
        EquipmentCatalogue equipment = read(sink);
        sink.settle();
        ReachQuestion question = new ReachQuestion(fiber, spanKm, spans, channels);
        sink.add(Path.of("reach"), question.check(Objects.requireNonNull(equipment)));
        sink.settle();
        ReachTable table = new ReachLookup(equipment).answer(question);
        spec.commandLine().getOut().print(ReachPage.toText(table));
        if (out != null) {
            write(out, table);
        }
        return ExitCode.DONE;
    }

    private @Nullable EquipmentCatalogue read(IssueSink sink) {
        if (catalogue == null) {
            return DefaultCatalogue.get();
        }
        Checked<EquipmentCatalogue> checked =
                InputFiles.read(catalogue, file -> DocumentReaders.catalogue().read(file.content()));
        sink.add(catalogue, checked.issues());
        return checked.hasErrors() ? null : checked.get();
    }

    private static void write(Path file, ReachTable table) {
        OutputFiles.requireFile(file);
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            OutputFiles.write(file, ReachPage.toCsv(table));
        } else if (name.endsWith(".html")) {
            OutputFiles.write(file, ReachPage.toHtml(table));
        } else {
            OutputFiles.writeJson(file, table);
        }
    }
}
