package io.netplanner.engine.openline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amplifier for one band.
 *
 * @param type absent: to be chosen
 * @param varieties that may be chosen; empty: see the ROADM beside it, or the catalogue
 */
public record OpenAmplifier(String id, @Nullable String type, List<String> varieties, Settings settings)
        implements OpenElement {

    /**
     * What is set; absent values are for the designer.
     *
     * @param deltaPDb of the output over the reference power into spans
     * @param tiltDb over the amplifier's band; positive raises low frequencies
     */
    public record Settings(
            @Nullable Double gainDb,
            @Nullable Double deltaPDb,
            @Nullable Double tiltDb,
            @Nullable Double outputAttenuationDb,
            @Nullable Double inputAttenuationDb) {

        public static final Settings OPEN = new Settings(null, null, null, null, null);
    }

    public OpenAmplifier {
        varieties = List.copyOf(varieties);
    }

    public OpenAmplifier with(String chosen, Settings set) {
        return new OpenAmplifier(id, chosen, varieties, set);
    }
}
