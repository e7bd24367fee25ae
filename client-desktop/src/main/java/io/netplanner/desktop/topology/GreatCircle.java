package io.netplanner.desktop.topology;

import io.netplanner.model.topology.Node;

/**
 * The shortest way between two places on a sphere, km: what no fibre can be shorter than, and a first guess at its length.
 *
 * <p>Source: the haversine formula on the mean radius of the Earth (IUGG), 6371.0088 km.
 */
final class GreatCircle {

    private static final double RADIUS_KM = 6371.0088;

    private GreatCircle() {}

    static double km(Node from, Node to) {
        double north = Math.sin(Math.toRadians(to.latitude() - from.latitude()) / 2);
        double east = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(from.latitude())) * Math.cos(Math.toRadians(to.latitude())) * east * east;
        return 2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
}
