package io.netplanner.engine.bound;

/**
 * A proved limit on how many requests a number of channels can serve.
 *
 * @param requests no plan serves more
 * @param weights the certificate: one weight a row
 */
public record ServedLimit(int requests, double[] weights) {}
