package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.RoutingParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The light of a network whose grid, fixed or flexible, is filled by signals of one mode, for each mode that is asked
 * for: the load that {@link LinkTolls} routes by. Each comb is computed when it is first asked for. Not thread-safe.
 */
public final class CombLights {

    private final LightSetup setup;
    private final RoutingParameters grid;
    private final List<AmplifierElement> amplifiers;
    private final Map<OperationalMode, CombLight> known = new HashMap<>();

    public CombLights(LightSetup setup, RoutingParameters grid) {
        this.setup = setup;
        this.grid = grid;
        this.amplifiers = setup.lines().stream()
                .flatMap(line -> line.elements().stream())
                .filter(AmplifierElement.class::isInstance)
                .map(AmplifierElement.class::cast)
                .toList();
    }

    CombLight of(OperationalMode mode) {
        return known.computeIfAbsent(mode, key -> new CombLight(setup, amplified(Comb.of(setup, grid, key))));
    }

    /** A grid may reach beyond the band of the amplifiers as long as no lightpath is put there. */
    private List<Channel> amplified(List<Channel> comb) {
        List<Channel> inside = comb.stream()
                .filter(signal -> amplifiers.stream().allMatch(amplifier -> AmplifierCrossing.fits(amplifier, signal)))
                .toList();
        return inside.isEmpty() ? comb : inside;
    }
}
