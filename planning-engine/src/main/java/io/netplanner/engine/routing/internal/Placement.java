package io.netplanner.engine.routing.internal;

/**
 * A candidate that is lit.
 *
 * @param channels one for each strand, counted from 0
 */
record Placement(Candidate candidate, int[] channels) {
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
