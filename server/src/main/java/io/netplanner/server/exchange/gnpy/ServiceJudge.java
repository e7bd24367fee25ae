package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenPath;
import io.netplanner.engine.openline.OpenPaths;
import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.OpenTerminal;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.GsnrModel;
import io.netplanner.engine.transmission.ReceivedChannel;
import io.netplanner.engine.transmission.TransmissionModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Routes services over a designed network, judges each against a full comb of its own kind, as GNPy does, and gives it
 * the first free slot. For one use; the order of the services decides who comes first.
 */
public final class ServiceJudge {

    /** What two services that go the same way in the same mode share. */
    private record Case(List<String> path, GnpyTransceiver.Mode mode, double spacingHz, int channels) {}

    private final GnpyEquipment equipment;
    private final TransmissionModel model;
    private final OpenPaths paths;
    private final SlotAssignment slots;
    private final Map<Case, ServiceOutcome.Light> known = new HashMap<>();
    private final Map<String, List<OpenElement>> routed = new HashMap<>();

    public ServiceJudge(GnpyEquipment equipment, OpenDesign design, TransmissionModel model) {
        this.equipment = equipment;
        this.model = model;
        this.paths = new OpenPaths(design.network());
        this.slots = new SlotAssignment(equipment.catalogue().reference().band());
    }

    public List<ServiceOutcome> judge(GnpyServices services) {
        return services.services().stream()
                .map(service -> judge(service, services))
                .toList();
    }

    private ServiceOutcome judge(GnpyService service, GnpyServices services) {
        Optional<List<OpenElement>> way =
                paths.find(service.source(), service.destination(), service.through(), keptFree(service, services));
        if (way.isEmpty()) {
            return new ServiceOutcome(service.id(), List.of(), null, "NO_PATH", null, null, null);
        }
        routed.put(service.id(), way.get());
        OpenPath path = OpenPath.of(way.get(), equipment.catalogue());
        GnpyTransceiver transceiver =
                Objects.requireNonNull(equipment.transceivers().get(service.transceiver()));
        ServiceOutcome best = null;
        for (GnpyTransceiver.Mode mode : candidates(service, transceiver)) {
            ServiceOutcome.Light light = light(path, mode, service, transceiver);
            if (light.marginDb() >= 0) {
                return carried(service, path, mode, light);
            }
            if (best == null) {
                String why = service.mode() == null ? "NO_FEASIBLE_MODE" : "MODE_NOT_FEASIBLE";
                best = new ServiceOutcome(service.id(), path.ids(), mode.format(), why, null, null, light);
            }
        }
        return best != null
                ? best
                : new ServiceOutcome(
                        service.id(), path.ids(), null, "NO_FEASIBLE_BAUDRATE_WITH_SPACING", null, null, null);
    }

    /** What services that must stay apart from this one have taken already. */
    private Set<String> keptFree(GnpyService service, GnpyServices services) {
        Set<String> kept = new HashSet<>();
        for (GnpyServices.Apart apart : services.apart()) {
            if (apart.ids().contains(service.id())) {
                apart.ids().stream()
                        .filter(routed::containsKey)
                        .flatMap(id -> inner(routed.get(id)).stream())
                        .filter(element -> apart.nodes() || !(element instanceof OpenRoadm))
                        .forEach(element -> kept.add(element.id()));
            }
        }
        return kept;
    }

    /** Without the terminals and the ROADMs at either end, which services may share. */
    private static List<OpenElement> inner(List<OpenElement> way) {
        return way.stream()
                .filter(element -> !(element instanceof OpenTerminal))
                .skip(1)
                .limit(Math.max(0, way.size() - 4))
                .toList();
    }

    private static List<GnpyTransceiver.Mode> candidates(GnpyService service, GnpyTransceiver transceiver) {
        String asked = service.mode();
        if (asked != null) {
            return transceiver.findMode(asked).stream().toList();
        }
        return transceiver.modes().stream()
                .filter(mode -> mode.minSpacingHz() <= service.spacingHz())
                .sorted(Comparator.comparingDouble(GnpyTransceiver.Mode::symbolRateBd)
                        .thenComparingDouble(GnpyTransceiver.Mode::bitRate)
                        .reversed())
                .toList();
    }

    private ServiceOutcome carried(
            GnpyService service, OpenPath path, GnpyTransceiver.Mode mode, ServiceOutcome.Light light) {
        SlotAssignment.Slot slot = slots.take(routed.get(service.id()), service, mode.bitRate());
        Integer n = slot == null ? null : (Integer) slot.n();
        Integer m = slot == null ? null : (Integer) slot.m();
        return new ServiceOutcome(
                service.id(), path.ids(), mode.format(), slot == null ? "NO_SPECTRUM" : null, n, m, light);
    }

    private ServiceOutcome.Light light(
            OpenPath path, GnpyTransceiver.Mode mode, GnpyService service, GnpyTransceiver transceiver) {
        int fitting = (int) Math.floor((transceiver.highHz() - transceiver.lowHz()) / service.spacingHz());
        Integer most = service.mostChannels();
        int channels = most == null ? fitting : most;
        return known.computeIfAbsent(
                new Case(path.ids(), mode, service.spacingHz(), channels),
                one -> compute(path, comb(one, transceiver.lowHz()), mode));
    }

    private List<Channel> comb(Case one, double lowHz) {
        GnpyTransceiver.Mode mode = one.mode();
        return IntStream.rangeClosed(1, one.channels())
                .mapToObj(i -> new Channel(
                        lowHz + i * one.spacingHz(),
                        mode.symbolRateBd(),
                        one.spacingHz(),
                        equipment.catalogue().reference().launchPowerDbm(),
                        mode.txOsnrDb01nm(),
                        mode.powerOffsetDb(),
                        mode.rollOff()))
                .toList();
    }

    private ServiceOutcome.Light compute(OpenPath path, List<Channel> comb, GnpyTransceiver.Mode mode) {
        List<ReceivedChannel> received =
                new GsnrModel(model).propagate(comb, path.elements()).received();
        double to01nm = Decibels.offsetTo01nm(mode.symbolRateBd());
        List<Double> margins = new ArrayList<>();
        double worstPenalty = 0;
        double required =
                mode.requiredOsnrDb01nm() + equipment.catalogue().reference().systemMarginDb();
        for (ReceivedChannel channel : received) {
            double penalty = penaltyDb(mode, channel);
            worstPenalty = Math.max(worstPenalty, penalty);
            margins.add(channel.gsnrDb01nm() - penalty - required);
        }
        var gsnr = received.stream().mapToDouble(ReceivedChannel::gsnrDb01nm).summaryStatistics();
        double osnr = received.stream()
                .mapToDouble(ReceivedChannel::osnrDb01nm)
                .average()
                .orElseThrow();
        return new ServiceOutcome.Light(
                gsnr.getAverage() - to01nm,
                gsnr.getAverage(),
                osnr - to01nm,
                osnr,
                gsnr.getMin(),
                gsnr.getMax(),
                worstPenalty,
                mode.requiredOsnrDb01nm(),
                margins.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
    }

    private static double penaltyDb(GnpyTransceiver.Mode mode, ReceivedChannel channel) {
        return mode.penalties().stream()
                .mapToDouble(penalty -> penalty.at(
                        switch (penalty.impairment()) {
                            case "chromatic_dispersion" -> channel.dispersionPsPerNm();
                            case "pmd" -> channel.pmdPs();
                            default -> channel.pdlDb();
                        }))
                .sum();
    }
}
