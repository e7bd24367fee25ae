package io.netplanner.engine.routing.internal;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.routing.SpectrumGrid;
import java.util.OptionalInt;

/**
 * Between the columns of the spectrum table and what documents say: channels of the fixed grid counted from 1, or slots of
 * the flexible one, whose band begins where channel 1 of the fixed one does.
 */
final class SpectrumScale {
    private final EquipmentCatalogue catalogue;
    private final boolean flexible;
    private final int lowestEdge;

    SpectrumScale(EquipmentCatalogue catalogue, SpectrumGrid grid) {
        this.catalogue = catalogue;
        lowestEdge = catalogue.lineRules().lowestSlotEdge();
        flexible = grid == SpectrumGrid.FLEXIBLE;
    }

    boolean isFlexible() {
        return flexible;
    }

    /** Columns that a rate fills: those of the narrowest operational mode that carries it; empty where none does. */
    OptionalInt findWidth(double rateGbps) {
        if (!flexible) {
            return OptionalInt.of(1);
        }
        return catalogue.operationalModes().stream()
                .filter(mode -> mode.rateGbps() >= rateGbps)
                .mapToDouble(OperationalMode::channelWidthGhz)
                .mapToInt(FrequencySlot::slotsFor)
                .min();
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
