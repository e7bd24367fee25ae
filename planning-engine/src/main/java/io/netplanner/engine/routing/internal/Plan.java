package io.netplanner.engine.routing.internal;

import io.netplanner.engine.restoration.LitSegment;
import io.netplanner.engine.restoration.RestoredSegment;
import io.netplanner.engine.restoration.SpareSpectrum;
import io.netplanner.engine.spectrum.Occupancy;
import io.netplanner.engine.spectrum.Strand;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The placements made so far and the spectrum they light. Mutable, not thread-safe: one for each attempt. */
final class Plan {
    private final RequestTable table;
    private final @Nullable Placement[] placements;
    private final Occupancy lit;
    private final @Nullable SpareSpectrum spare;
    /** Whose each segment with restoration is. */
    private final Map<LitSegment, Integer> owners = new IdentityHashMap<>();

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
        for (RestoredSegment restored : placement.restored()) {
            spare().add(restored);
            owners.put(restored.segment(), request);
        }
    }

    /** Lights a request where others make room for it. */
    void place(int request, Fit fit) {
        fit.led().forEach(this::lead);
        place(request, fit.placement());
    }

    /** Sets other paths aside for a segment that is lit. */
    private void lead(RestoredSegment anew) {
        int request = Objects.requireNonNull(owners.get(anew.segment()), "lit");
        Placement before = Objects.requireNonNull(placements[request], "lit");
        for (RestoredSegment restored : before.restored()) {
            if (restored.segment() == anew.segment()) {
                spare().remove(restored);
            }
        }
        spare().add(anew);
        placements[request] = before.led(anew);
    }

    /** What is lit now, to come back to. */
    @Nullable
    Placement[] placements() {
        return placements.clone();
    }

    /** Lights again what was lit then. */
    void restore(@Nullable Placement[] then) {
        List<Integer> changed = IntStream.range(0, then.length)
                .filter(request -> then[request] != placements[request])
                .boxed()
                .toList();
        changed.forEach(this::remove);
        for (int request : changed) {
            Placement placement = then[request];
            if (placement != null) {
                place(request, placement);
            }
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
        for (RestoredSegment restored : placement.restored()) {
            spare().remove(restored);
            owners.remove(restored.segment());
        }
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
