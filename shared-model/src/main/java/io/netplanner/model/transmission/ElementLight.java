package io.netplanner.model.transmission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The light behind an element; one value a channel. Where there is no noise yet, noise and its ratios are null.
 *
 * @param atKm where the element ends, from the start of the line; absent in results of earlier releases
 * @param powerDbm signal and noise together
 * @param aseDbm amplifier noise, in the signal's bandwidth
 * @param nliDbm nonlinear interference, in the signal's bandwidth
 * @param osnrDb01nm signal to amplifier noise
 * @param gsnrDb01nm signal to all noise
 */
public record ElementLight(
        String element,
        @Nullable Double atKm,
        List<Double> powerDbm,
        List<@Nullable Double> aseDbm,
        List<@Nullable Double> nliDbm,
        List<@Nullable Double> osnrDb01nm,
        List<@Nullable Double> gsnrDb01nm,
        List<Double> dispersionPsPerNm,
        List<Double> pmdPs) {

    public ElementLight {
        powerDbm = List.copyOf(powerDbm);
        aseDbm = copy(aseDbm);
        nliDbm = copy(nliDbm);
        osnrDb01nm = copy(osnrDb01nm);
        gsnrDb01nm = copy(gsnrDb01nm);
        dispersionPsPerNm = List.copyOf(dispersionPsPerNm);
        pmdPs = List.copyOf(pmdPs);
    }

    private static List<@Nullable Double> copy(List<@Nullable Double> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }
}
