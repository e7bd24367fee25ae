package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenPath;
import io.netplanner.engine.openline.ReferenceSpectrum;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.GsnrModel;
import io.netplanner.engine.transmission.ReceivedChannel;
import io.netplanner.engine.transmission.TransmissionModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sends a full comb of a service's own kind along its way, as GNPy judges services. Remembers what it has sent. */
final class ServiceLight {

    /** What two services that go the same way in the same mode share. */
    private record Case(
            List<OpenElement> way, GnpyTransceiver.Mode mode, double spacingHz, int channels, double launchDbm) {}

    private final GnpyEquipment equipment;
    private final GsnrModel model;
    private final Map<Case, ServiceOutcome.Light> known = new HashMap<>();

    ServiceLight(GnpyEquipment equipment, TransmissionModel model) {
        this.equipment = equipment;
        this.model = new GsnrModel(model);
    }

    ServiceOutcome.Light send(
            List<OpenElement> way, GnpyTransceiver.Mode mode, GnpyService service, GnpyTransceiver transceiver) {
        OpenPath path = OpenPath.of(way, equipment.catalogue());
        Case one = new Case(
                way, mode, service.spacingHz(), service.channels(transceiver), service.launchPowerDbm(reference()));
        return known.computeIfAbsent(one, same -> compute(path, comb(same, transceiver.lowHz()), mode));
    }

    private static List<Channel> comb(Case one, double lowHz) {
        GnpyTransceiver.Mode mode = one.mode();
        return IntStream.rangeClosed(1, one.channels())
                .mapToObj(i -> new Channel(
                        lowHz + i * one.spacingHz(),
                        mode.symbolRateBd(),
                        one.spacingHz(),
                        one.launchDbm(),
                        mode.txOsnrDb01nm(),
                        mode.powerOffsetDb(),
                        mode.rollOff()))
                .toList();
    }

    private ServiceOutcome.Light compute(OpenPath path, List<Channel> comb, GnpyTransceiver.Mode mode) {
        List<ReceivedChannel> received = model.propagate(comb, path.elements()).received();
        double to01nm = Decibels.offsetTo01nm(mode.symbolRateBd());
        List<Double> afterPenalty = new ArrayList<>();
        Map<String, Double> worst = new HashMap<>();
        double worstPenalty = 0;
        for (ReceivedChannel channel : received) {
            double penalty = 0;
            for (GnpyPenalty one : mode.penalties()) {
                double costs = one.at(channel);
                worst.merge(one.impairment(), costs, Math::max);
                penalty += costs;
            }
            worstPenalty = Math.max(worstPenalty, penalty);
            afterPenalty.add(channel.gsnrDb01nm() - penalty);
        }
        var gsnr = received.stream().mapToDouble(ReceivedChannel::gsnrDb01nm).summaryStatistics();
        double osnr = received.stream()
                .mapToDouble(ReceivedChannel::osnrDb01nm)
                .average()
                .orElseThrow();
        double least =
                afterPenalty.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return new ServiceOutcome.Light(
                gsnr.getAverage() - to01nm,
                gsnr.getAverage(),
                osnr - to01nm,
                osnr,
                gsnr.getMin(),
                gsnr.getMax(),
                worstPenalty,
                worst,
                mode.requiredOsnrDb01nm(),
                least - mode.requiredOsnrDb01nm() - reference().systemMarginDb());
    }

    private ReferenceSpectrum reference() {
        return equipment.catalogue().reference();
    }
}
