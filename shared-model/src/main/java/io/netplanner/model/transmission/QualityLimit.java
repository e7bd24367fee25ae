package io.netplanner.model.transmission;

/** What can keep a signal from being received. */
public enum QualityLimit {
    /** GSNR less penalties is below what the mode asks and the system margin. */
    GSNR("GSNR"),
    /** Chromatic dispersion beyond the mode's table. */
    DISPERSION("chromatic dispersion"),
    /** Polarisation mode dispersion beyond the mode's table. */
    PMD("polarisation mode dispersion"),
    /** Polarisation dependent loss beyond the mode's table. */
    PDL("polarisation dependent loss"),
    /** Less power at the receiver than its sensitivity. */
    RECEIVED_POWER("received power"),
    /** A route longer in time than the planner allows. */
    LATENCY("latency");

    private final String words;

    QualityLimit(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}
