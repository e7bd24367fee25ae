package io.netplanner.engine.routing.internal;

/**
 * When a search for fewer channels has nothing left to gain.
 *
 * @param fewestChannels proved: fewer are never tried
 * @param fewestWaiting requests proved to stay out
 * @param reduces whether fewer channels are wanted once all is served
 */
record ChannelGoal(int fewestChannels, int fewestWaiting, boolean reduces) {
    boolean isMet(Standing standing) {
        return standing.isComplete()
                ? !reduces || standing.channels() <= Math.max(1, fewestChannels)
                : standing.waiting() <= fewestWaiting;
    }
}
