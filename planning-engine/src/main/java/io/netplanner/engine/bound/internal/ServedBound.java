package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import java.util.List;

/**
 * How many requests a given number of channels can serve at most. From equation (1) of the package by Lagrange: for any
 * weights and any price {@code p ≥ 0} of a unit of weight, no more than {@code p × channels} and, for each request whose
 * route is worth less than one request, the rest.
 */
final class ServedBound {
    private final List<Commodity> commodities;
    private final double[] distances;

    /**
     * @param distances for each commodity the weight that one request of it lights at least
     */
    ServedBound(List<Commodity> commodities, double[] distances) {
        this.commodities = commodities;
        this.distances = distances;
    }

    /** The least over all prices; it lies at a price that makes some route worth exactly one request. */
    double mostServed(int channels) {
        double most = value(0, channels);
        for (double distance : distances) {
            if (distance > 0) {
                most = Math.min(most, value(1 / distance, channels));
            }
        }
        return most;
    }

    private double value(double price, int channels) {
        double sum = price * channels;
        for (int i = 0; i < distances.length; i++) {
            sum += commodities.get(i).requests() * Math.max(0, 1 - price * distances[i]);
        }
        return sum;
    }
}
