package io.netplanner.engine.grooming.internal.layered;

/** Finds a way for one more tributary that adds little to what is there. Uses its own memory; not thread-safe. */
interface WayFinder {

    /** Nodes beyond which an answer by {@link CheapestWay} takes so long that many quick ones find more. */
    int MOST_NODES_FOR_ANY_WAY = 40;

    /**
     * The nodes on the way, ends included.
     *
     * @param avoided a pair to keep off where there is any other way, or −1
     */
    int[] find(Tributary tributary, int avoided);

    /** What a few answers cost together, in units of about 30 ns. */
    static long work(int nodes) {
        return nodes <= MOST_NODES_FOR_ANY_WAY ? 4L * nodes * nodes : 10L * nodes;
    }

    /** The one whose answers cost what the size of the problem allows. */
    static WayFinder of(LayeredProblem problem, CrossingCost crossing) {
        return problem.nodes() <= MOST_NODES_FOR_ANY_WAY
                ? new CheapestWay(problem, crossing)
                : new CheapestShortWay(problem, crossing);
    }
}
