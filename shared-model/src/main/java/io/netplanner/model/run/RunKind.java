package io.netplanner.model.run;

/** What a run computes. */
public enum RunKind {
    /** Services into lightpaths. Result parts: {@code grooming}, {@code materials}. */
    GROOMING,
    /** The lightpaths of an earlier grooming onto fibre and channels. Result parts: {@code routing}, {@code materials}. */
    ROUTING,
    /** The light of an earlier routing. Result part: {@code transmission}. */
    TRANSMISSION,
    /** Amplifier settings and launch powers for an earlier routing. Result part: {@code power}. */
    POWER,
    /** Grooming, routing, light. Result parts: {@code grooming}, {@code routing}, {@code transmission}, {@code materials}. */
    PLAN
}
