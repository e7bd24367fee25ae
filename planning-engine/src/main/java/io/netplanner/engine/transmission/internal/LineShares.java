package io.netplanner.engine.transmission.internal;

/**
 * What a loaded line does to each of its lit channels, by position in the network's channel list; a pure signal of the
 * ROADM's target power leaves with these shares. As the map is linear in the shares, any other mixture follows.
 */
record LineShares(
        double[] signal,
        double[] ase,
        double[] nli,
        double[] powerWatt,
        double[] dispersionSPerM,
        double[] latencyS,
        double[] pmdSquared,
        double[] pdlSquared) {}
