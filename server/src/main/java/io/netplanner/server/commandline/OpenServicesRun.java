package io.netplanner.server.commandline;

import io.netplanner.engine.openline.GainLimits;
import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.gnpy.GnpyEquipment;
import io.netplanner.server.exchange.gnpy.GnpyReader;
import io.netplanner.server.exchange.gnpy.GnpyServices;
import io.netplanner.server.exchange.gnpy.ResponseWriter;
import io.netplanner.server.exchange.gnpy.ServiceDesign;
import io.netplanner.server.exchange.gnpy.ServiceJudge;
import io.netplanner.server.exchange.gnpy.ServiceOutcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Judges GNPy's services over a designed network. */
final class OpenServicesRun {

    /** What {@code --out} holds. */
    record Result(int formatVersion, List<ServiceOutcome> services, List<OpenDesign.Choice> choices) {}

    private final GnpyEquipment equipment;
    private final OpenDesign design;
    private final TransmissionModel model;
    private final ServiceDesign set;
    private final IssueSink sink;
    private final PrintWriter console;

    OpenServicesRun(
            GnpyEquipment equipment,
            OpenDesign design,
            TransmissionModel model,
            ServiceDesign set,
            IssueSink sink,
            PrintWriter console) {
        this.equipment = equipment;
        this.design = design;
        this.model = model;
        this.set = set;
        this.sink = sink;
        this.console = console;
    }

    Result run(OpenLineOptions options) {
        Path file = Objects.requireNonNull(options.services);
        GnpyServices read = sink.take(
                file, InputFiles.read(file, one -> new GnpyReader().services(one, equipment, design.network())));
        sink.add(
                file,
                GainLimits.broken(design.network().elements(), equipment.catalogue()).stream()
                        .map(sentence -> Issue.warning("AMPLIFIER_GAIN", "", sentence))
                        .toList());
        sink.settle();
        GnpyServices services = Objects.requireNonNull(read).joined();
        List<ServiceOutcome> outcomes = new ServiceJudge(equipment, design, model, set).judge(services);
        if (options.responses != null) {
            double watt = Decibels.dbmToWatt(equipment.catalogue().reference().powerDbm());
            OutputFiles.write(options.responses, ResponseWriter.write(services.services(), outcomes, watt));
        }
        outcomes.forEach(this::print);
        console.flush();
        return new Result(1, outcomes, design.choices());
    }

    private void print(ServiceOutcome outcome) {
        ServiceOutcome.Light light = outcome.light();
        console.printf(
                Locale.ROOT,
                "%-12s %-10s %-34s %s%n",
                outcome.id(),
                outcome.mode() == null ? "-" : outcome.mode(),
                outcome.blocked() == null ? "carried" : outcome.blocked(),
                light == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "GSNR %.2f dB (least %.2f), margin %.2f dB",
                                light.gsnrDb01nm(),
                                light.leastGsnrDb01nm(),
                                light.marginDb()));
    }
}
