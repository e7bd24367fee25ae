package io.netplanner.engine.openline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amplifiers side by side, one a band.
 *
 * @param type absent: to be chosen
 * @param bands empty: one for each band of the design
 */
public record OpenMultiband(String id, @Nullable String type, List<String> varieties, List<OpenAmplifier> bands)
        implements OpenElement {

    public OpenMultiband {
        varieties = List.copyOf(varieties);
        bands = List.copyOf(bands);
    }
}
