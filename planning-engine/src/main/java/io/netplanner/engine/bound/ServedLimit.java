package io.netplanner.engine.bound;

import java.util.List;

/**
 * A proved limit on how many requests a number of channels can serve.
 *
 * @param requests no plan serves more
 * @param weights the certificate
 * @param failedLinks links whose failure forces requests out; none where working and protection routes alone do
 */
public record ServedLimit(int requests, BoundWeights weights, List<Integer> failedLinks) {}
