package io.netplanner.model.equipment;

import io.netplanner.model.issue.IssueLog;
import io.netplanner.model.issue.RangeRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fibres, amplifiers, ROADMs, modes and line rules of a catalogue must be for light to be computed with them. */
final class OpticsRules {

    private static final double MAX_PRICE = 1e12;

    private final EquipmentCatalogue catalogue;
    private final RangeRule range;

    OpticsRules(EquipmentCatalogue catalogue, IssueLog log) {
        this.catalogue = catalogue;
        this.range = new RangeRule(log, "CATALOGUE_RANGE");
    }

    void check() {
        for (int i = 0; i < catalogue.operationalModes().size(); i++) {
            check(catalogue.operationalModes().get(i), "/operationalModes/" + i);
        }
        for (int i = 0; i < catalogue.fiberTypes().size(); i++) {
            check(catalogue.fiberTypes().get(i), "/fiberTypes/" + i);
        }
        for (int i = 0; i < catalogue.amplifierTypes().size(); i++) {
            check(catalogue.amplifierTypes().get(i), "/amplifierTypes/" + i);
        }
        check(catalogue.roadm());
        check(catalogue.lineRules());
    }

    private void check(OperationalMode mode, String pointer) {
        Part part = new Part(pointer, mode.name());
        part.within("rateGbps", mode.rateGbps(), 0.001, 10_000);
        part.within("channelWidthGhz", mode.channelWidthGhz(), 1, 5_000);
        part.within("symbolRateGbaud", mode.symbolRateGbaud(), 0.1, mode.channelWidthGhz());
        part.within("requiredGsnrDb01nm", mode.requiredGsnrDb01nm(), -10, 60);
        part.within("transmitPowerDbm", mode.transmitPowerDbm(), -30, 20);
        part.within("minReceivedPowerDbm", mode.minReceivedPowerDbm(), -60, 20);
        part.within("price", mode.price(), 0, MAX_PRICE);
        check(part, "penalties/dispersionPsPerNm", mode.penalties().dispersionPsPerNm());
        check(part, "penalties/pmdPs", mode.penalties().pmdPs());
        check(part, "penalties/pdlDb", mode.penalties().pdlDb());
    }

    private void check(Part part, String table, List<PenaltyPoint> points) {
        for (int i = 0; i < points.size(); i++) {
            part.within(table + "/" + i + "/upTo", points.get(i).upTo(), 0, 1e7);
            part.within(table + "/" + i + "/penaltyDb", points.get(i).penaltyDb(), 0, 30);
        }
    }

    private void check(FiberType fiber, String pointer) {
        Part part = new Part(pointer, fiber.name());
        part.within("attenuationDbPerKm", fiber.attenuationDbPerKm(), 0.01, 10);
        // The closed form of the interference has no value at zero dispersion.
        part.within("dispersionPsPerNmKm", Math.abs(fiber.dispersionPsPerNmKm()), 0.01, 200);
        part.within("effectiveAreaUm2", fiber.effectiveAreaUm2(), 10, 1_000);
        part.within("pmdPsPerSqrtKm", fiber.pmdPsPerSqrtKm(), 0, 10);
    }

    private void check(AmplifierType amplifier, String pointer) {
        Part part = new Part(pointer, amplifier.name());
        part.within("bandLowThz", amplifier.bandLowThz(), 150, 250);
        part.within("bandHighThz", amplifier.bandHighThz(), amplifier.bandLowThz(), 250);
        part.within("gainMinDb", amplifier.gainMinDb(), 0, 60);
        part.within("gainMaxDb", amplifier.gainMaxDb(), amplifier.gainMinDb(), 60);
        part.within("maxPowerDbm", amplifier.maxPowerDbm(), -10, 40);
        part.within("nfMinDb", amplifier.nfMinDb(), 0, 40);
        part.within("nfMaxDb", amplifier.nfMaxDb(), amplifier.nfMinDb(), 40);
        part.within("minInputPowerDbm", amplifier.minInputPowerDbm(), -60, 20);
        part.within("price", amplifier.price(), 0, MAX_PRICE);
    }

    private void check(RoadmModel roadm) {
        Part part = new Part("/roadm", "roadm");
        part.within("targetPowerDbm", roadm.targetPowerDbm(), -40, 20);
        part.within("maxLossDb", roadm.maxLossDb(), 0, 60);
        part.within("addDropOsnrDb01nm", roadm.addDropOsnrDb01nm(), 0, 80);
        part.within("pmdPs", roadm.pmdPs(), 0, 100);
        part.within("pdlDb", roadm.pdlDb(), 0, 20);
        part.within("splitterLossDb", roadm.splitterLossDb(), 0, 40);
    }

    private void check(LineRules rules) {
        Part part = new Part("/lineRules", "lineRules");
        part.within("targetSpanKm", rules.targetSpanKm(), 1, 300);
        part.within("maxSpanKm", rules.maxSpanKm(), rules.targetSpanKm(), 500);
        part.within("connectorLossDb", rules.connectorLossDb(), 0, 10);
        part.within("paddingDb", rules.paddingDb(), 0, 40);
        part.within("spanPowerDbm", rules.spanPowerDbm(), -20, 20);
        part.within("firstChannelThz", rules.firstChannelThz(), 150, 250);
        part.within("channelSpacingGhz", rules.channelSpacingGhz(), 1, 1_000);
        part.within("txOsnrDb01nm", rules.txOsnrDb01nm(), 0, 100);
        part.within("systemMarginDb", rules.systemMarginDb(), 0, 20);
    }

    /** One entry of the catalogue, as messages name it. */
    private final class Part {
        private final String pointer;
        private final String name;

        Part(String pointer, String name) {
            this.pointer = pointer;
            this.name = name;
        }

        void within(String key, @Nullable Double value, double least, double most) {
            if (value != null) {
                range.check(pointer + "/" + key, name + ": " + key, value, least, most);
            }
        }
    }
}
