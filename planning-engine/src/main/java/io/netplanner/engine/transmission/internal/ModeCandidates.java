package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.OperationalMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The operational modes that can carry a rate within a width, cheapest for the bits carried first.
 *
 * <p>A lightpath carries the same bits by every mode, so least cost per bit is least price. Where a price is missing the
 * lower rate counts as cheaper, then the narrower signal, then the one that asks less of the light.
 */
public final class ModeCandidates {

    private static final Comparator<OperationalMode> ROBUST_FIRST =
            Comparator.comparingDouble(OperationalMode::requiredGsnrDb01nm).thenComparing(OperationalMode::name);

    private static final Comparator<OperationalMode> PLAIN_FIRST = Comparator.comparingDouble(OperationalMode::rateGbps)
            .thenComparingDouble(OperationalMode::channelWidthGhz)
            .thenComparing(ROBUST_FIRST);

    private final List<OperationalMode> modes;

    public ModeCandidates(EquipmentCatalogue catalogue) {
        this.modes = catalogue.operationalModes();
    }

    /**
     * @param what named in the message
     * @throws TransmissionLimitException where no mode carries the rate
     */
    public List<OperationalMode> of(String what, double rateGbps, double widthGhz) {
        List<OperationalMode> carrying =
                modes.stream().filter(mode -> mode.rateGbps() >= rateGbps).toList();
        if (carrying.isEmpty()) {
            throw new TransmissionLimitException(String.format(
                    Locale.ROOT,
                    "Request %s: no operational mode of the catalogue carries %s Gb/s. Add one.",
                    what,
                    rateGbps));
        }
        List<OperationalMode> fitting = carrying.stream()
                .filter(mode -> mode.channelWidthGhz() <= widthGhz + 1e-9)
                .toList();
        List<OperationalMode> candidates = fitting.isEmpty() ? carrying : fitting;
        return candidates.stream().sorted(cheapestFirst(candidates)).toList();
    }

    /** The one that asks least of the light, and the nearest rate of those. */
    static OperationalMode mostRobust(List<OperationalMode> candidates) {
        return candidates.stream().min(ROBUST_FIRST).orElseThrow();
    }

    private static Comparator<OperationalMode> cheapestFirst(List<OperationalMode> candidates) {
        boolean priced = candidates.stream().allMatch(mode -> mode.price() != null);
        Comparator<OperationalMode> byPrice =
                Comparator.comparingDouble(mode -> mode.price() == null ? 0 : mode.price());
        return priced ? byPrice.thenComparing(PLAIN_FIRST) : PLAIN_FIRST;
    }
}
