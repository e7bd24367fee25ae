package io.netplanner.engine.routing.internal;

import io.netplanner.engine.restoration.RestoredSegment;
import java.util.List;

/**
 * A candidate that is lit.
 *
 * @param channels one for each strand, counted from 0
 * @param restored every segment with the paths set aside for it; empty where no restoration is asked
 */
record Placement(Candidate candidate, int[] channels, List<RestoredSegment> restored) {
    Placement {
        restored = List.copyOf(restored);
    }

    Placement(Candidate candidate, int[] channels) {
        this(candidate, channels, List.of());
    }

    /** The same with other paths for one of its segments. */
    Placement led(RestoredSegment anew) {
        List<RestoredSegment> all = restored.stream()
                .map(each -> each.segment() == anew.segment() ? anew : each)
                .toList();
        return new Placement(candidate, channels, all);
    }

    int channelOfSegment(int segment) {
        return channels[candidate.strandOf(segment)];
    }

    int highestChannel() {
        int highest = -1;
        for (int i = 0; i < channels.length; i++) {
            highest = Math.max(highest, channels[i] + candidate.strands().get(i).width() - 1);
        }
        return highest;
    }
}
