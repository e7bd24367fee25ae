package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.SignalQuality;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.OperationalMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each lightpath of a plan the operational mode with the least cost per bit among those whose light arrives.
 *
 * <p>Every choice changes the light of the neighbours, so the whole is lit again until nobody is disappointed: who is
 * takes the mode that asks least and keeps it, hence it ends after at most as many rounds as there are lightpaths, and
 * after two or three as a rule. For one use.
 */
public final class ModeChoice {

    private final LightSetup setup;
    private final List<RoutedLightpath> lightpaths;
    private final Map<RoutedLightpath, List<OperationalMode>> candidates = new HashMap<>();
    private final Map<RoutedLightpath, OperationalMode> chosen = new HashMap<>();
    private final Set<RoutedLightpath> settled = new HashSet<>();

    public ModeChoice(LightSetup setup, EquipmentCatalogue catalogue, List<RoutedLightpath> lightpaths) {
        this.setup = setup;
        this.lightpaths = lightpaths;
        ModeCandidates modes = new ModeCandidates(catalogue);
        for (RoutedLightpath lightpath : lightpaths) {
            List<OperationalMode> fitting =
                    modes.of(lightpath.request().id(), lightpath.request().rateGbps(), lightpath.widthGhz());
            candidates.put(lightpath, fitting);
            chosen.put(lightpath, ModeCandidates.mostRobust(fitting));
        }
    }

    /** The plan, lit in the modes that were chosen. */
    public PresentLight light() {
        PresentLight light = new PresentLight(setup, lightpaths, this::modeOf);
        if (takeCheapest(light)) {
            do {
                light = new PresentLight(setup, lightpaths, this::modeOf);
            } while (retreat(light));
        }
        return light;
    }

    public OperationalMode modeOf(RoutedLightpath lightpath) {
        return chosen.get(lightpath);
    }

    /** By the light that the most robust modes would give; whether that changes anything. */
    private boolean takeCheapest(PresentLight light) {
        boolean changed = false;
        for (RoutedLightpath lightpath : lightpaths) {
            OperationalMode robust = modeOf(lightpath);
            OperationalMode cheapest = candidates.get(lightpath).stream()
                    .filter(mode -> arrives(light, lightpath, robust, mode))
                    .findFirst()
                    .orElse(robust);
            chosen.put(lightpath, cheapest);
            changed |= !cheapest.equals(robust);
        }
        return changed;
    }

    private boolean retreat(PresentLight light) {
        boolean changed = false;
        for (RoutedLightpath lightpath : lightpaths) {
            OperationalMode mode = modeOf(lightpath);
            if (!arrives(light, lightpath, mode, mode) && settled.add(lightpath)) {
                OperationalMode robust = ModeCandidates.mostRobust(candidates.get(lightpath));
                chosen.put(lightpath, robust);
                changed |= !robust.equals(mode);
            }
        }
        return changed;
    }

    private boolean arrives(PresentLight light, RoutedLightpath lightpath, OperationalMode lit, OperationalMode asked) {
        ModeLimits limits = new ModeLimits(asked, setup.systemMarginDb());
        return lightpath.segments().stream().allMatch(segment -> {
            SignalQuality quality = light.quality(segment, lit);
            return limits.failures(Arrival.of(quality)).isEmpty();
        });
    }
}
