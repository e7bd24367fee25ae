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

    /**
     * How far a level may move, dB, none of them below 0.
     *
     * @param up until the amplifier's power ends
     * @param down until too little arrives behind it
     * @param apart by how much its distance to the level before may grow, until the gain ends
     * @param closer by how much that may shrink, until the amplifier would have to lose power
     */
    record Room(double up, double down, double apart, double closer) {

        Room {
            up = Math.max(0, up);
            down = Math.max(0, down);
            apart = Math.max(0, apart);
            closer = Math.max(0, closer);
        }
    }

    /** What {@link #build} leaves to each amplifier. */
    List<Room> rooms(double loadDb, double leastArrivingDbm) {
        List<Room> rooms = new ArrayList<>();
        double power = entryDbm;
        double[] spareDb = spareDb(leastArrivingDbm);
        for (OpticalElement element : line.elements()) {
            if (element instanceof AmplifierElement amplifier) {
                int number = rooms.size();
                double net = levelDbm[number] - power;
                power = levelDbm[number];
                double up = amplifier.maxPowerDbm() - power - loadDb;
                rooms.add(new Room(up, spareDb[number], amplifier.gainFlatMaxDb() - net, net));
            } else {
                power -= lossDb(element);
            }
        }
        return rooms;
    }

    /** For each amplifier how much more arrives at the next, or at the ROADM, than has to. */
    private double[] spareDb(double leastArrivingDbm) {
        double[] spare = new double[levelDbm.length];
        double power = entryDbm;
        int number = 0;
        for (OpticalElement element : line.elements()) {
            if (element instanceof AmplifierElement amplifier) {
                Double sensitivity = amplifier.minInputDbm();
                if (number > 0) {
                    spare[number - 1] = sensitivity == null ? Double.POSITIVE_INFINITY : power - sensitivity;
                }
                power = levelDbm[number++];
            } else {
                power -= lossDb(element);
            }
        }
        spare[number - 1] = power - leastArrivingDbm;
        return spare;
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
