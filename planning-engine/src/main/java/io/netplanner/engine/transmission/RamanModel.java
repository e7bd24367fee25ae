package io.netplanner.engine.transmission;

/**
 * How power transfer by stimulated Raman scattering is computed.
 *
 * @param order terms of the perturbative solution, 1 to 4
 * @param resultStepM distance of the points of the power profile that interference is computed from
 * @param solverStepM distance of the points that the transfer is solved at
 */
public record RamanModel(boolean computed, Method method, int order, double resultStepM, double solverStepM) {

    /** No transfer: every channel loses what the fibre takes. */
    public static final RamanModel OFF = new RamanModel(false, Method.PERTURBATIVE, 2, 10e3, 10e3);

    /** The solutions to choose from. */
    public enum Method {
        /** Equation 8 as a series; good with few steps. */
        PERTURBATIVE,
        /** Equation 8 step by step; needs small steps. */
        NUMERICAL
    }

    public RamanModel {
        if (order < 1 || order > 4) {
            throw new IllegalArgumentException("Raman order " + order + " must be between 1 and 4.");
        }
        if (!(resultStepM > 0) || !(solverStepM > 0)) {
            throw new IllegalArgumentException(
                    "Raman steps of " + resultStepM + " m and " + solverStepM + " m must be above 0.");
        }
    }

    public static RamanModel perturbative() {
        return new RamanModel(true, Method.PERTURBATIVE, 2, 10e3, 10e3);
    }
}
