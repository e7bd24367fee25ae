package io.netplanner.engine.grooming.internal.layered;

/**
 * A client that takes one port of each lightpath it crosses.
 *
 * @param strength index of what it must withstand, see {@link LayeredProblem#mayRun}
 */
public record Tributary(int source, int destination, int strength) {}
