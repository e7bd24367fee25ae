package io.netplanner.engine.grooming.internal.layered;

/**
 * A client that takes room of each lightpath it crosses and is not divided.
 *
 * @param strength index of what it must withstand, see {@link LayeredProblem#mayRun}
 * @param units of {@link LayeredProblem#unitsPerPort}, 1 to those of a whole lightpath
 */
public record Tributary(int source, int destination, int strength, int units) {}
