package io.netplanner.desktop.run;

import io.netplanner.model.transmission.LoadAssumption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What tells how far a signal goes before it is regenerated. */
enum ReachRule {
    KILOMETRES(null),
    WORST_LIGHT(LoadAssumption.WORST),
    TYPICAL_LIGHT(LoadAssumption.TYPICAL);

    private final @Nullable LoadAssumption load;

    ReachRule(@Nullable LoadAssumption load) {
        this.load = load;
    }

    static ReachRule of(@Nullable LoadAssumption load) {
        return Arrays.stream(values())
                .filter(rule -> rule.load == load)
                .findFirst()
                .orElseThrow();
    }

    /** What is taken to be lit; absent where kilometres count. */
    @Nullable
    LoadAssumption load() {
        return load;
    }
}
