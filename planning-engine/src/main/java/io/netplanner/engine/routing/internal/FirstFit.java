package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spectrum.Strand;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gives each strand of a candidate the lowest channel that is free on all its rows.
 *
 * <p>Says nothing of signal quality. O(rows × channels / 64) a strand.
 *
 * <p>Source: Zang, Jue, Mukherjee, "A review of routing and wavelength assignment approaches", 2000.
 */
final class FirstFit {
    private FirstFit() {}

    /** A channel for each strand, neither lit nor spare, or null when one of them finds none. Leaves the plan as it was. */
    static int @Nullable [] find(Candidate candidate, Plan plan) {
        return find(candidate, plan, strand -> plan.firstFree(strand, 0));
    }

    /** As {@link #find}, spare or not. */
    static int @Nullable [] findUnlit(Candidate candidate, Plan plan) {
        return find(candidate, plan, strand -> plan.lit().firstFree(strand.rows(), strand.width(), 0));
    }

    private static int @Nullable [] find(Candidate candidate, Plan plan, ToIntFunction<Strand> lowest) {
        int[] channels = new int[candidate.strands().size()];
        int first = 0;
        while (true) {
            int blocked = fit(candidate.strands(), first, plan, lowest, channels);
            if (blocked < 0) {
                return channels;
            }
            if (blocked <= first) {
                return null;
            }
            first = blocked; // another strand of its own may be in its way
        }
    }

    /** The strand that finds no channel once {@code first} and those before it have theirs, or −1. */
    private static int fit(List<Strand> strands, int first, Plan plan, ToIntFunction<Strand> lowest, int[] channels) {
        int fitted = 0;
        while (fitted < strands.size()) {
            int i = inTurn(fitted, first);
            Strand strand = strands.get(i);
            channels[i] = lowest.applyAsInt(strand);
            if (channels[i] < 0) {
                break;
            }
            if (strands.size() > 1) {
                // strands of one lightpath may meet on a link or at an add/drop bank
                plan.lit().take(strand.rows(), channels[i], strand.width());
            }
            fitted++;
        }
        for (int turn = 0; strands.size() > 1 && turn < fitted; turn++) {
            int i = inTurn(turn, first);
            plan.lit()
                    .release(strands.get(i).rows(), channels[i], strands.get(i).width());
        }
        return fitted == strands.size() ? -1 : inTurn(fitted, first);
    }

    /** {@code first}, then all others in their order. */
    private static int inTurn(int turn, int first) {
        if (turn == 0) {
            return first;
        }
        return turn <= first ? turn - 1 : turn;
    }
}
