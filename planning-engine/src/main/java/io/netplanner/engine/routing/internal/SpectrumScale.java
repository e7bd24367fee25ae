package io.netplanner.engine.routing.internal;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.routing.SpectrumGrid;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between the columns of the spectrum table and what documents say: channels of the fixed grid counted from 1, or slots of
 * the flexible one, whose band begins where channel 1 of the fixed one does.
 */
final class SpectrumScale {
    private static final double ROUNDING_GHZ = 1e-9;

    private final EquipmentCatalogue catalogue;
    private final boolean flexible;
    private final int lowestEdge;
    private final double columnGhz;

    /** @param grid null for the fixed one */
    SpectrumScale(EquipmentCatalogue catalogue, @Nullable SpectrumGrid grid) {
        this.catalogue = catalogue;
        lowestEdge = catalogue.lineRules().lowestSlotEdge();
        flexible = grid == SpectrumGrid.FLEXIBLE;
        columnGhz =
                flexible ? FrequencySlot.GRANULARITY_GHZ : catalogue.lineRules().channelSpacingGhz();
    }

    boolean isFlexible() {
        return flexible;
    }

    /**
     * Columns that a rate fills: those of the narrowest operational mode that carries it. Empty where none does, or none
     * within one channel of the fixed grid.
     */
    Optional<Integer> findWidth(double rateGbps) {
        return findNarrowestGhz(rateGbps)
                .filter(ghz -> flexible || ghz <= columnGhz + ROUNDING_GHZ)
                .map(ghz -> flexible ? FrequencySlot.slotsFor(ghz) : 1);
    }

    /** Why a rate has no width, and what would give it one. */
    String describeMissingWidth(double rateGbps) {
        String rate = Figures.of(rateGbps);
        return findNarrowestGhz(rateGbps)
                .map(ghz ->
                        "%s Gb/s take %s GHz or more, channels are %s GHz wide; space them wider or take the flexible grid"
                                .formatted(rate, Figures.of(ghz), Figures.of(columnGhz)))
                .orElse("no operational mode of the catalogue carries %s Gb/s".formatted(rate));
    }

    private Optional<Double> findNarrowestGhz(double rateGbps) {
        return catalogue.operationalModes().stream()
                .filter(mode -> mode.rateGbps() >= rateGbps)
                .map(OperationalMode::channelWidthGhz)
                .min(Comparator.naturalOrder());
    }

    /** What neighbouring columns set aside together. */
    double widthGhz(int columns) {
        return columns * columnGhz;
    }

    Segment segment(String from, String to, int column, int width) {
        return flexible
                ? Segment.ofSlot(from, to, new FrequencySlot(lowestEdge + 2 * column + width, width))
                : Segment.ofChannel(from, to, column + 1);
    }

    /** The lowest column of a segment; the other way round than {@link #segment}. */
    int column(Segment segment) {
        FrequencySlot slot = segment.slot();
        if (slot != null) {
            return (slot.lowerEdge() - lowestEdge) / 2;
        }
        Integer channel = segment.channel();
        return channel == null ? -1 : channel - 1;
    }
}
