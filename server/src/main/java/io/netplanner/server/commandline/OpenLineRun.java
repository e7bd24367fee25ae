package io.netplanner.server.commandline;

import io.netplanner.engine.openline.BandLimits;
import io.netplanner.engine.openline.GainLimits;
import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenLineDesigner;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.OpenPath;
import io.netplanner.engine.openline.OpenPaths;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.LinePropagation;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.gnpy.DegreeCheck;
import io.netplanner.server.exchange.gnpy.GnpyEquipment;
import io.netplanner.server.exchange.gnpy.GnpyReader;
import io.netplanner.server.exchange.gnpy.GnpyTopology;
import io.netplanner.server.exchange.gnpy.GnpyWriter;
import io.netplanner.server.exchange.gnpy.RedesignPerService;
import io.netplanner.server.exchange.gnpy.ServiceDesign;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads GNPy's files, designs what is open and sends light through. For one use. */
final class OpenLineRun {

    private final GnpyReader reader = new GnpyReader();
    private final InputOptions inputs;
    private final OpenLineOptions options;
    private final IssueSink sink;
    private final PrintWriter console;

    OpenLineRun(InputOptions inputs, OpenLineOptions options, IssueSink sink, PrintWriter console) {
        this.inputs = inputs;
        this.options = options;
        this.sink = sink;
        this.console = console;
    }

    Object run() {
        GnpyEquipment equipment = equipment();
        TransmissionModel model = orElse(read(options.simulation, reader::simulation), TransmissionModel.GN);
        List<Channel> spectrum = read(options.spectrum, reader::spectrum);
        GnpyTopology topology =
                equipment == null ? null : read(inputs.topology, file -> reader.topology(file, equipment));
        sink.settle();
        GnpyEquipment known = powered(Objects.requireNonNull(equipment));
        OpenNetwork asked = Objects.requireNonNull(topology).network();
        OpenLineDesigner designer = new OpenLineDesigner(known.catalogue(), model.raman());
        OpenDesign design = designer.design(asked);
        sink.add(inputs.topology, DegreeCheck.of(design.network()));
        sink.settle();
        if (options.design != null) {
            OutputFiles.write(options.design, GnpyWriter.topology(topology, design));
        }
        if (options.services != null) {
            ServiceDesign set = options.redesign ? new RedesignPerService(designer, asked, known) : ServiceDesign.FIXED;
            return new OpenServicesRun(known, design, model, set, sink, console).run(options);
        }
        List<Channel> channels =
                spectrum == null ? known.catalogue().reference().channels() : spectrum;
        return send(design, asked, known, model, channels);
    }

    private GnpyEquipment powered(GnpyEquipment equipment) {
        Double power = options.powerDbm;
        if (power == null) {
            return equipment;
        }
        if (!Double.isFinite(power)) {
            throw new CommandFailure("--power is " + power + " dBm. A finite power is needed.");
        }
        return equipment.at(power);
    }

    private OpenLineResult send(
            OpenDesign design,
            OpenNetwork asked,
            GnpyEquipment equipment,
            TransmissionModel model,
            List<Channel> spectrum) {
        OpenPaths paths = new OpenPaths(design.network());
        String from = terminal("--from", options.from, paths.terminals(), true);
        String to = terminal("--to", options.to, paths.terminals(), false);
        List<OpenElement> way = paths.find(from, to, List.of())
                .orElseThrow(() -> new CommandFailure("No way leads from " + from + " to " + to + "."));
        sink.add(
                inputs.topology,
                GainLimits.broken(way, equipment.catalogue()).stream()
                        .map(sentence -> Issue.warning("AMPLIFIER_GAIN", "/elements", sentence))
                        .toList());
        OpenPath path = OpenPath.of(way, equipment.catalogue());
        List<Channel> channels = fitting(path, spectrum);
        List<PowerSweep.Step> steps = new PowerSweep(equipment, model, asked).send(way, channels);
        LinePropagation light = steps.getLast().light();
        LightTable.print(console, from, to, light);
        List<OpenLineResult.AtPower> sweep = steps.size() == 1 ? List.of() : atPowers(steps);
        LightTable.printSweep(console, sweep);
        return new OpenLineResult(1, from, to, path.ids(), light.elements(), light.received(), sweep, design.choices());
    }

    private static List<OpenLineResult.AtPower> atPowers(List<PowerSweep.Step> steps) {
        return steps.stream()
                .map(step ->
                        new OpenLineResult.AtPower(step.powerDbm(), step.light().received()))
                .toList();
    }

    private List<Channel> fitting(OpenPath path, List<Channel> spectrum) {
        List<String> broken = BandLimits.broken(path.elements(), spectrum);
        List<Channel> within = BandLimits.within(path.elements(), spectrum);
        boolean dropped = options.leaveOut && !within.isEmpty();
        sink.add(
                inputs.topology,
                broken.stream()
                        .map(sentence -> dropped
                                ? Issue.warning("CHANNEL_OUTSIDE_BAND", "/elements", sentence)
                                : Issue.error(
                                        "CHANNEL_OUTSIDE_BAND",
                                        "/elements",
                                        sentence + " --leave-out does the latter."))
                        .toList());
        sink.settle();
        return within;
    }

    private static String terminal(String option, @Nullable String asked, List<String> terminals, boolean first) {
        if (terminals.size() < 2) {
            throw new CommandFailure("The topology has " + terminals.size()
                    + " terminals (Transceiver), two are needed to send light between.");
        }
        if (asked == null) {
            return first ? terminals.getFirst() : terminals.getLast();
        }
        if (!terminals.contains(asked)) {
            throw CommonOptions.unknown(option, asked, terminals);
        }
        return asked;
    }

    /** Files that the equipment names are those given, else those that lie beside it. */
    private @Nullable GnpyEquipment equipment() {
        Map<String, ImportFile> configs = new HashMap<>();
        besideEquipment().forEach(file -> configs.put(file.name(), file));
        for (Path config : options.configs) {
            ImportFile file = sink.take(config, InputFiles.read(config, one -> Checked.of(one, List.of())));
            if (file != null) {
                configs.put(file.name(), file);
            }
        }
        return read(options.equipment, file -> reader.equipment(file, configs));
    }

    private List<ImportFile> besideEquipment() {
        Path equipment = Objects.requireNonNull(options.equipment);
        return InputFiles.read(equipment, file -> Checked.of(GnpyReader.configNames(file), List.of()))
                .findValue()
                .orElse(List.of())
                .stream()
                .map(name -> equipment.resolveSibling(name).normalize())
                .filter(file ->
                        Objects.equals(file.getParent(), equipment.normalize().getParent()))
                .filter(Files::isRegularFile)
                .flatMap(file -> InputFiles.read(file, one -> Checked.of(one, List.of())).findValue().stream())
                .toList();
    }

    private <T> @Nullable T read(@Nullable Path file, Function<ImportFile, Checked<T>> how) {
        return file == null ? null : sink.take(file, InputFiles.read(file, how));
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
