package io.netplanner.engine.transmission;

/** Which terms of the physics are computed. */
public enum TransmissionModel {
    /** Closed-form GN, no power transfer between channels. */
    GN,
    /** Closed-form GN; stimulated Raman scattering tilts each span. */
    GN_WITH_RAMAN
}
