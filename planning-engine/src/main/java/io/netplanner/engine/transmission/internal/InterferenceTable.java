package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Equation 6 without the powers and the length: how strongly each channel of a list disturbs each other one in a fibre
 * material. A row is computed when it is first asked for, so a walk down many equal spans pays for it once.
 *
 * <p>Not thread-safe.
 */
final class InterferenceTable {

    private static final double SELF_WEIGHT = 16.0 / 27.0;
    private static final double CROSS_WEIGHT = 32.0 / 27.0;

    private final FiberCoefficients fiber;
    private final List<Channel> channels;
    private final double[] alpha;
    private final double @Nullable [][] rows;

    InterferenceTable(FiberMaterial material, List<Channel> channels) {
        this.fiber = new FiberCoefficients(material);
        this.channels = channels;
        this.alpha = channels.stream()
                .mapToDouble(channel -> fiber.alpha(channel.frequencyHz()))
                .toArray();
        this.rows = new double[channels.size()][];
    }

    /** How many channels the list has. */
    int size() {
        return channels.size();
    }

    double frequencyHz(int id) {
        return channels.get(id).frequencyHz();
    }

    /**
     * NLI power over channel power.
     *
     * @param ids positions in the list of the channels that are lit
     * @param powerWatt what enters the glass, in the order of {@code ids}
     */
    double[] ratio(int[] ids, double[] powerWatt, double lengthM) {
        double[] drive = new double[ids.length];
        for (int j = 0; j < ids.length; j++) {
            double effective = -Math.expm1(-alpha[ids[j]] * lengthM) / alpha[ids[j]] * powerWatt[j];
            drive[j] = effective * effective;
        }
        double[] ratio = new double[ids.length];
        for (int i = 0; i < ids.length; i++) {
            double[] row = row(ids[i]);
            double sum = 0;
            for (int j = 0; j < ids.length; j++) {
                sum += row[ids[j]] * drive[j];
            }
            ratio[i] = sum;
        }
        return ratio;
    }

    private double[] row(int i) {
        double[] row = rows[i];
        if (row == null) {
            row = new double[channels.size()];
            double gamma = fiber.gamma(channels.get(i).frequencyHz());
            for (int j = 0; j < row.length; j++) {
                double weight = i == j ? SELF_WEIGHT : CROSS_WEIGHT;
                row[j] = gamma * gamma * weight * perSquaredDrive(channels.get(i), channels.get(j));
            }
            rows[i] = row;
        }
        return row;
    }

    /** ψ/(L_e²·R_j²). */
    private double perSquaredDrive(Channel cut, Channel pump) {
        double asymptotic = 1 / fiber.alpha(pump.frequencyHz());
        double beta = Math.abs(fiber.beta2(cut.frequencyHz()) + fiber.beta2(pump.frequencyHz())) / 2;
        double delta = pump.frequencyHz() - cut.frequencyHz();
        double half = pump.symbolRateBd() / 2;
        double scale = Math.PI * Math.PI * asymptotic * beta * cut.symbolRateBd();
        double spread = asinh(scale * (delta + half)) - asinh(scale * (delta - half));
        double rate = pump.symbolRateBd();
        return spread / (4 * Math.PI * beta * asymptotic * rate * rate);
    }

    /** Without loss of figures near 0, which the JDK has no function for. */
    private static double asinh(double x) {
        double size = Math.abs(x);
        return Math.copySign(Math.log1p(size + size * size / (1 + Math.sqrt(1 + size * size))), x);
    }
}
