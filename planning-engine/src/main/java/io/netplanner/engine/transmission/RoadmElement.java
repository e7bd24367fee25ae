package io.netplanner.engine.transmission;

import org.jspecify.annotations.Nullable;

/**
 * One crossing of a ROADM: added, express or dropped.
 *
 * @param maxLossDb the least a channel loses even where it arrives below the target
 * @param osnrDb01nm OSNR of the add/drop amplifiers on this crossing, dB in 0.1 nm; absent where it adds no noise
 */
public record RoadmElement(
        String id,
        EqualizationTarget target,
        double maxLossDb,
        @Nullable Double osnrDb01nm,
        double pmdS,
        double pdlDb) implements OpticalElement {}
