package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.model.equipment.LineRules;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import java.util.List;
import java.util.stream.IntStream;

/** As many signals of one mode as fit side by side into a grid. */
final class Comb {

    private Comb() {}

    static List<Channel> of(LightSetup setup, RoutingParameters grid, OperationalMode mode) {
        return grid.grid() == SpectrumGrid.FLEXIBLE
                ? flexible(setup, grid.channels(), mode)
                : fixed(setup, grid.channels(), mode);
    }

    /** Of a mode wider than the grid's spacing every second or third channel. */
    static List<Channel> fixed(LightSetup setup, int channels, OperationalMode mode) {
        LineRules rules = setup.rules();
        int step = Math.max(1, (int) Math.ceil(mode.channelWidthGhz() / rules.channelSpacingGhz() - 1e-9));
        return IntStream.iterate(1, number -> number <= channels, number -> number + step)
                .mapToObj(number -> setup.channel(LightSetup.gridFrequencyHz(rules, number), mode))
                .toList();
    }

    private static List<Channel> flexible(LightSetup setup, int slots, OperationalMode mode) {
        int width = FrequencySlot.slotsFor(mode.channelWidthGhz());
        int lowest = setup.rules().lowestSlotEdge() + width;
        return IntStream.range(0, Math.max(1, slots / width))
                .mapToObj(i -> setup.channel(new FrequencySlot(lowest + 2 * width * i, width).centreHz(), mode))
                .toList();
    }
}
