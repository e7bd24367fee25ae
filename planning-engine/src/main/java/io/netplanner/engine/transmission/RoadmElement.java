package io.netplanner.engine.transmission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One crossing of a ROADM: added, express or dropped.
 *
 * @param maxLossDb the least a channel loses even where it arrives below the target
 * @param osnrDb01nm OSNR of the add/drop amplifiers on this crossing, dB in 0.1 nm; absent where it adds no noise
 * @param bands where loss, noise or polarisation differ by frequency; empty where they do not
 */
public record RoadmElement(
        String id,
        EqualizationTarget target,
        double maxLossDb,
        @Nullable Double osnrDb01nm,
        double pmdS,
        double pdlDb,
        List<Band> bands)
        implements OpticalElement {

    /** What holds for channels from {@code lowHz} to {@code highHz}. */
    public record Band(
            double lowHz,
            double highHz,
            double maxLossDb,
            @Nullable Double osnrDb01nm,
            double pmdS,
            double pdlDb) {}

    public RoadmElement {
        bands = List.copyOf(bands);
    }

    /** The same at every frequency. */
    public RoadmElement(
            String id,
            EqualizationTarget target,
            double maxLossDb,
            @Nullable Double osnrDb01nm,
            double pmdS,
            double pdlDb) {
        this(id, target, maxLossDb, osnrDb01nm, pmdS, pdlDb, List.of());
    }

    /** What holds at one frequency; the values for all where no band holds it. */
    public Band at(double frequencyHz) {
        return bands.stream()
                .filter(band -> band.lowHz() <= frequencyHz && frequencyHz <= band.highHz())
                .findFirst()
                .orElseGet(() -> new Band(0, Double.MAX_VALUE, maxLossDb, osnrDb01nm, pmdS, pdlDb));
    }
}
