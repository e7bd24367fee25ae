package io.netplanner.engine.transmission;

/**
 * Which terms of the physics are computed, and how finely.
 *
 * <p>Says nothing of the equipment. The defaults are those of the reference implementation.
 */
public record TransmissionModel(InterferenceModel interference, RamanModel raman) {

    /** Closed-form GN, no power transfer between channels. */
    public static final TransmissionModel GN = new TransmissionModel(InterferenceModel.closedForm(), RamanModel.OFF);

    /** Closed-form GN; stimulated Raman scattering tilts each span. */
    public static final TransmissionModel GN_WITH_RAMAN =
            new TransmissionModel(InterferenceModel.closedForm(), RamanModel.perturbative());
}
