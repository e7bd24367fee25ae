package io.netplanner.engine.openline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lines are designed from. The order of the amplifiers is kept: of two equally good ones the first is chosen.
 *
 * @param spectra the first is the reference; the bands of all are designed for
 */
public record OpenCatalogue(
        Map<String, AmplifierKind> amplifiers,
        Map<String, MultibandKind> multibands,
        SpanRules rules,
        List<ReferenceSpectrum> spectra) {

    public OpenCatalogue {
        amplifiers = Collections.unmodifiableMap(new LinkedHashMap<>(amplifiers));
        multibands = Collections.unmodifiableMap(new LinkedHashMap<>(multibands));
        spectra = List.copyOf(spectra);
    }

    /** The same catalogue with another reference in place of its first. */
    public OpenCatalogue with(ReferenceSpectrum reference) {
        List<ReferenceSpectrum> others = new ArrayList<>(spectra);
        others.set(0, reference);
        return new OpenCatalogue(amplifiers, multibands, rules, others);
    }

    public ReferenceSpectrum reference() {
        return spectra.getFirst();
    }
}
