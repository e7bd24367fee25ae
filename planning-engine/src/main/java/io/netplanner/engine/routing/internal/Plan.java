package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spectrum.Occupancy;
import io.netplanner.engine.spectrum.Strand;
import org.jspecify.annotations.Nullable;

/** The placements made so far and the spectrum they light. Mutable, not thread-safe: one for each attempt. */
final class Plan {
    private final RequestTable table;
    private final @Nullable Placement[] placements;
    private final Occupancy lit;

    Plan(RequestTable table) {
        this.table = table;
        placements = new Placement[table.size()];
        lit = new Occupancy(
                table.problem().rows().count(), table.problem().parameters().channels());
    }

    RequestTable table() {
        return table;
    }

    Occupancy lit() {
        return lit;
    }

    /** Null while the request is not served. */
    @Nullable
    Placement placement(int request) {
        return placements[request];
    }

    void place(int request, Placement placement) {
        placements[request] = placement;
        for (int i = 0; i < placement.channels().length; i++) {
            Strand strand = placement.candidate().strands().get(i);
            lit.take(strand.rows(), placement.channels()[i], strand.width());
        }
    }

    void remove(int request) {
        Placement placement = placements[request];
        if (placement == null) {
            return;
        }
        placements[request] = null;
        for (int i = 0; i < placement.channels().length; i++) {
            Strand strand = placement.candidate().strands().get(i);
            lit.release(strand.rows(), placement.channels()[i], strand.width());
        }
    }

    int servedCount() {
        int served = 0;
        for (Placement placement : placements) {
            served += placement == null ? 0 : 1;
        }
        return served;
    }
}
