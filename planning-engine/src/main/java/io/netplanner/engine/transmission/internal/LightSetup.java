package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.engine.transmission.RoadmCrossings;
import io.netplanner.engine.transmission.RoadmElement;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.LineRules;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.equipment.RoadmModel;
import io.netplanner.model.transmission.TransmissionParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the light of a network is computed with, whatever is lit. */
public record LightSetup(
        TransmissionModel model,
        LineRules rules,
        RoadmCrossings roadms,
        List<OpticalLine> lines,
        double systemMarginDb) {

    /** Add and drop share the noise that the catalogue gives for both together. */
    private static final double HALF_DB = 10 * Math.log10(2);

    public LightSetup {
        lines = List.copyOf(lines);
    }

    public static LightSetup of(EquipmentCatalogue catalogue, List<OpticalLine> lines, TransmissionParameters chosen) {
        Double margin = chosen.systemMarginDb();
        return new LightSetup(
                chosen.raman() ? TransmissionModel.GN_WITH_RAMAN : TransmissionModel.GN,
                catalogue.lineRules(),
                roadms(catalogue.roadm()),
                lines,
                margin == null ? catalogue.lineRules().systemMarginDb() : margin);
    }

    /** Power of a channel without offset as it enters a line, dBm. */
    double roadmTargetDbm() {
        return roadms.express().target() instanceof EqualizationTarget.ConstantPower constant
                ? constant.dbm()
                : rules.spanPowerDbm();
    }

    /** @param channel counts from 1 */
    public static double gridFrequencyHz(LineRules rules, int channel) {
        return rules.firstChannelThz() * 1e12 + (channel - 1) * rules.channelSpacingGhz() * 1e9;
    }

    public LitNetwork network(List<Channel> channels) {
        return new LitNetwork(model, roadms, channels, lines);
    }

    public Channel channel(double frequencyHz, OperationalMode mode) {
        return new Channel(
                frequencyHz,
                mode.symbolRateGbaud() * 1e9,
                mode.channelWidthGhz() * 1e9,
                mode.transmitPowerDbm(),
                rules.txOsnrDb01nm(),
                0);
    }

    private static RoadmCrossings roadms(RoadmModel model) {
        double each = model.addDropOsnrDb01nm() + HALF_DB;
        Double splitters = model.splitterLossDb();
        return new RoadmCrossings(
                crossing("add", model, each),
                crossing("express", model, null),
                crossing("drop", model, each),
                splitters == null ? 0 : splitters);
    }

    private static RoadmElement crossing(String id, RoadmModel model, @Nullable Double osnrDb) {
        return new RoadmElement(
                id,
                new EqualizationTarget.ConstantPower(model.targetPowerDbm()),
                model.maxLossDb(),
                osnrDb,
                model.pmdPs() * 1e-12,
                model.pdlDb());
    }
}
