package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spectrum.Strand;
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

    /** A channel for each strand, or null when one of them finds none. Leaves the plan as it was. */
    static int @Nullable [] find(Candidate candidate, Plan plan) {
        int strands = candidate.strands().size();
        int[] channels = new int[strands];
        int fitted = 0;
        while (fitted < strands) {
            Strand strand = candidate.strands().get(fitted);
            int channel = plan.firstFree(strand, 0);
            if (channel < 0) {
                break;
            }
            channels[fitted++] = channel;
            if (strands > 1) {
                // strands of one lightpath may meet at an add/drop bank
                plan.lit().take(strand.rows(), channel, strand.width());
            }
        }
        for (int i = 0; strands > 1 && i < fitted; i++) {
            Strand strand = candidate.strands().get(i);
            plan.lit().release(strand.rows(), channels[i], strand.width());
        }
        return fitted == strands ? channels : null;
    }
}
