package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.regeneration.Reach;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.transmission.LoadAssumption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What every link of a network takes from a signal of each mode, under an assumed load of its own kind. */
public final class LinkTolls {

    private final LightSetup setup;
    private final Network network;
    private final RoutingParameters grid;
    private final LoadAssumption load;
    private final Map<String, List<LineDirection>> directions;
    private final Map<OperationalMode, LinkToll[]> known = new HashMap<>();

    public LinkTolls(LightSetup setup, Network network, RoutingParameters grid, LoadAssumption load) {
        this.setup = setup;
        this.network = network;
        this.grid = grid;
        this.load = load;
        this.directions = setup.lines().stream()
                .map(OpticalLine::direction)
                .collect(Collectors.groupingBy(LineDirection::linkId));
    }

    public Reach reach(OperationalMode mode, double extraMarginDb) {
        return new LightReach(
                mode,
                setup.channel(LightSetup.gridFrequencyHz(setup.rules(), 1), mode),
                known.computeIfAbsent(mode, this::compute),
                setup.roadms(),
                setup.systemMarginDb() + extraMarginDb);
    }

    private LinkToll[] compute(OperationalMode mode) {
        List<Channel> comb = Comb.of(setup, grid, mode);
        LitNetwork lit = setup.network(comb);
        boolean worst = load == LoadAssumption.WORST;
        List<Integer> channels = LinkToll.every(comb, worst ? 1 : 2);
        List<LineDirection> everywhere =
                setup.lines().stream().map(OpticalLine::direction).toList();
        channels.forEach(channel -> lit.light(channel, everywhere));
        return IntStream.range(0, network.linkCount())
                .mapToObj(link ->
                        LinkToll.of(lit, directions.get(network.link(link).id()), channels, worst))
                .toArray(LinkToll[]::new);
    }
}
