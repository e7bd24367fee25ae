package io.netplanner.engine.transmission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How nonlinear interference is computed.
 *
 * @param dispersionTolerance grid of the integrals, relative to the loss; finer where smaller
 * @param phaseShiftTolerance grid of the integrals, rad per step of the power profile; finer where smaller
 * @param computedChannels positions from 1, by rising frequency, that are integrated, the others being interpolated;
 *     empty: see {@code computedCount}
 * @param computedCount how many channels, spread evenly, are integrated; absent: all
 */
public record InterferenceModel(
        Method method,
        double dispersionTolerance,
        double phaseShiftTolerance,
        List<Integer> computedChannels,
        @Nullable Integer computedCount) {

    /** The formulas to choose from. */
    public enum Method {
        /** Equation 6; knows nothing of the power profile. Exact enough within one band. */
        CLOSED_FORM,
        /** Equation 12, every pair of channels integrated over the power profile. Slow. */
        SPECTRALLY_SEPARATED,
        /** Equation 12 for a channel on itself, equation 13 for its neighbours. For wide bands. */
        APPROXIMATED
    }

    public InterferenceModel {
        computedChannels = List.copyOf(computedChannels);
        if (!(dispersionTolerance > 0) || !(phaseShiftTolerance > 0)) {
            throw new IllegalArgumentException("Dispersion tolerance " + dispersionTolerance
                    + " and phase shift tolerance " + phaseShiftTolerance + " must be above 0.");
        }
        if (computedCount != null && computedCount < 2) {
            throw new IllegalArgumentException(
                    "The number of computed channels, " + computedCount + ", must be 2 or more.");
        }
    }

    public static InterferenceModel closedForm() {
        return of(Method.CLOSED_FORM);
    }

    /** With the grid of the reference implementation, for every channel. */
    public static InterferenceModel of(Method method) {
        return new InterferenceModel(method, 4, 0.1, List.of(), null);
    }
}
