package io.netplanner.engine.transmission;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.regeneration.Reach;
import io.netplanner.engine.transmission.internal.LightSetup;
import io.netplanner.engine.transmission.internal.LinkTolls;
import io.netplanner.engine.transmission.internal.ModeCandidates;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.transmission.LoadAssumption;
import io.netplanner.model.transmission.TransmissionParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the light of each operational mode goes in a network before anything is routed, under a load that is assumed.
 *
 * <p>Says nothing of the load that routing will bring: check that with {@link TransmissionCheck}. Each mode's comb is
 * computed once. Not thread-safe; the reaches it gives are.
 */
public final class LightReaches {

    private final ModeCandidates modes;
    private final LinkTolls tolls;
    private final Map<Key, Reach> known = new HashMap<>();

    /** @throws TransmissionLimitException where the lines cannot be built */
    public LightReaches(RoutingRequest request, Network network, LoadAssumption load) {
        LineDesign design = LineDesigner.design(request);
        LightSetup setup = LightSetup.of(request.catalogue(), design.lines(), TransmissionParameters.DEFAULTS);
        this.modes = new ModeCandidates(request.catalogue());
        this.tolls = new LinkTolls(setup, network, request.parameters(), load);
    }

    /**
     * The modes that carry a rate within a width, cheapest first.
     *
     * @param extraMarginDb kept over the system margin
     * @throws TransmissionLimitException where no mode carries the rate, or a channel is outside an amplifier's band
     */
    public List<ModeReach> candidates(String requestId, double rateGbps, double widthGhz, double extraMarginDb) {
        return modes.of(requestId, rateGbps, widthGhz).stream()
                .map(mode -> new ModeReach(mode, reach(mode, extraMarginDb)))
                .toList();
    }

    private Reach reach(OperationalMode mode, double extraMarginDb) {
        return known.computeIfAbsent(new Key(mode, extraMarginDb), key -> tolls.reach(mode, extraMarginDb));
    }

    private record Key(OperationalMode mode, double extraMarginDb) {}
}
