package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.FixedLossElement;
import io.netplanner.engine.transmission.OpticalElement;
import io.netplanner.engine.transmission.OpticalLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line whose amplifiers are set by the power that a channel without offset leaves each with. Immutable.
 *
 * <p>Gains follow from the losses between. An amplifier that would have to work below its least gain gets an output
 * attenuator, as far as its total power allows; what remains is padded in front of it, which costs noise.
 */
final class LineLevels {

    private final OpticalLine line;
    private final double entryDbm;
    private final double[] levelDbm;

    private LineLevels(OpticalLine line, double entryDbm, double[] levelDbm) {
        this.line = line;
        this.entryDbm = entryDbm;
        this.levelDbm = levelDbm;
    }

    /** The levels that a line was designed with. */
    static LineLevels of(OpticalLine line, double entryDbm) {
        List<Double> levels = new ArrayList<>();
        double power = entryDbm;
        for (OpticalElement element : line.elements()) {
            power -= lossDb(element);
            if (element instanceof AmplifierElement) {
                levels.add(power);
            }
        }
        double[] found = levels.stream().mapToDouble(Double::doubleValue).toArray();
        return new LineLevels(line, entryDbm, found);
    }

    int amplifiers() {
        return levelDbm.length;
    }

    double levelDbm(int amplifier) {
        return levelDbm[amplifier];
    }

    LineLevels with(int amplifier, double dbm) {
        double[] changed = levelDbm.clone();
        changed[amplifier] = dbm;
        return new LineLevels(line, entryDbm, changed);
    }

    /**
     * The line with these levels; empty where an amplifier cannot reach one, or too little arrives.
     *
     * @param loadDb total power over the power of a channel without offset
     * @param leastArrivingDbm what the ROADM at the end needs
     */
    Optional<OpticalLine> build(double loadDb, double leastArrivingDbm) {
        List<OpticalElement> built = new ArrayList<>();
        double power = entryDbm;
        int number = 0;
        for (OpticalElement element : line.elements()) {
            if (element instanceof AmplifierElement amplifier) {
                double level = levelDbm[number++];
                if (!reaches(amplifier, power, level, loadDb)) {
                    return Optional.empty();
                }
                built.add(set(amplifier, level - power, level, loadDb));
                power = level;
            } else {
                built.add(element);
                power -= lossDb(element);
            }
        }
        return power < leastArrivingDbm - 1e-9
                ? Optional.empty()
                : Optional.of(new OpticalLine(line.direction(), built));
    }

    private static boolean reaches(AmplifierElement amplifier, double inputDbm, double levelDbm, double loadDb) {
        double net = levelDbm - inputDbm;
        Double sensitivity = amplifier.minInputDbm();
        return net >= 0
                && net <= amplifier.gainFlatMaxDb()
                && levelDbm + loadDb <= amplifier.maxPowerDbm()
                && (sensitivity == null || inputDbm >= sensitivity);
    }

    private static AmplifierElement set(AmplifierElement amplifier, double net, double levelDbm, double loadDb) {
        double wanted = Math.max(0, amplifier.gainMinDb() - net);
        double attenuator = Math.min(wanted, amplifier.maxPowerDbm() - levelDbm - loadDb);
        return amplifier.with(net + attenuator, 0, attenuator);
    }

    /** At the middle of the C band; a negative loss is a gain. */
    static double lossDb(OpticalElement element) {
        return switch (element) {
            case FiberElement fiber ->
                fiber.lossDbPerKm().at(fiber.referenceFrequencyHz()) * fiber.lengthM() / 1e3
                        + fiber.inputAttenuationDb()
                        + fiber.inputConnectorLossDb()
                        + fiber.outputConnectorLossDb()
                        + fiber.pointLosses().stream()
                                .mapToDouble(point -> point.lossDb())
                                .sum();
            case AmplifierElement amplifier ->
                amplifier.inputAttenuationDb() - amplifier.gainTargetDb() + amplifier.outputAttenuationDb();
            case FixedLossElement loss -> loss.lossDb();
            default -> throw new IllegalArgumentException("a designed line has no " + element.id());
        };
    }
}
