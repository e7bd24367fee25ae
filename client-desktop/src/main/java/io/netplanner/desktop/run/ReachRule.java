package io.netplanner.desktop.run;

import io.netplanner.model.transmission.LoadAssumption;
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

    /** What is taken to be lit; absent where kilometres count. */
    @Nullable
    LoadAssumption load() {
        return load;
    }
}
