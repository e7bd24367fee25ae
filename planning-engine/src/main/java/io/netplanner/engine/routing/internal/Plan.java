package io.netplanner.engine.routing.internal;

import io.netplanner.engine.restoration.SpareSpectrum;
import io.netplanner.engine.spectrum.Occupancy;
import io.netplanner.engine.spectrum.Strand;
import org.jspecify.annotations.Nullable;

/** The placements made so far and the spectrum they light. Mutable, not thread-safe: one for each attempt. */
final class Plan {
    private final RequestTable table;
    private final @Nullable Placement[] placements;
    private final Occupancy lit;
    private final @Nullable SpareSpectrum spare;

    Plan(RequestTable table) {
        this.table = table;
        RoutingProblem problem = table.problem();
        placements = new Placement[table.size()];
        lit = new Occupancy(problem.rows().count(), problem.parameters().channels());
        spare = problem.asksRestoration() ? new SpareSpectrum(problem.network(), problem.rows(), lit) : null;
    }

    RequestTable table() {
        return table;
    }

    Occupancy lit() {
        return lit;
    }

    /** Only where some request asks for restoration. */
    SpareSpectrum spare() {
        if (spare == null) {
            throw new IllegalStateException("no request asks for restoration");
        }
        return spare;
    }

    /** The lowest channel from {@code from} on that a strand could be lit on, neither lit nor spare; −1 for none. */
    int firstFree(Strand strand, int from) {
        return spare == null
                ? lit.firstFree(strand.rows(), strand.width(), from)
                : lit.firstFree(strand.rows(), strand.width(), from, spare.reserved());
    }

    /** Null while the request is not served. */
    @Nullable
    Placement placement(int request) {
        return placements[request];
    }

    void place(int request, Placement placement) {
        placements[request] = placement;
        light(placement);
        placement.restored().forEach(restored -> spare().add(restored));
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
        placement.restored().forEach(restored -> spare().remove(restored));
    }

    private void light(Placement placement) {
        for (int i = 0; i < placement.channels().length; i++) {
            Strand strand = placement.candidate().strands().get(i);
            lit.take(strand.rows(), placement.channels()[i], strand.width());
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
