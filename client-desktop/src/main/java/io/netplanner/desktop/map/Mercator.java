package io.netplanner.desktop.map;

/**
 * Spherical Mercator onto a square of side 1: x east from the antimeridian, y south from 85.05° N.
 *
 * <p>Source: EPSG guidance note 7-2, method 1024, on a sphere of circumference 1.
 */
final class Mercator {

    /** Where the square ends; the poles are infinitely far away. */
    static final double MAX_LATITUDE = 85.0511287798;

    private Mercator() {}

    static double x(double longitude) {
        return (longitude + 180) / 360;
    }

    static double y(double latitude) {
        double inside = Math.clamp(latitude, -MAX_LATITUDE, MAX_LATITUDE);
        double phi = Math.toRadians(inside);
        return 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
    }

    static double longitude(double x) {
        return x * 360 - 180;
    }

    static double latitude(double y) {
        return Math.toDegrees(2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2);
    }
}
