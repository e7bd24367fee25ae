package io.netplanner.server.run;

import java.util.Locale;

/** The parts that a result is stored and served in. */
public enum ResultPart {
    SUMMARY,
    GROOMING,
    ROUTING,
    /** Which channels are lit on each link. */
    SPECTRUM,
    /** What to buy for every site, and where each part sits. */
    MATERIALS,
    /** Whether the light arrives. */
    TRANSMISSION,
    /** Amplifier settings and launch powers, with what they bring. */
    POWER;

    /** The name under which the part is stored and, but for the summary, addressed. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
