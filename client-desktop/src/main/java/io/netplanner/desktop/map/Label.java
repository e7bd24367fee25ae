package io.netplanner.desktop.map;

/**
 * A name that wants a place near a point of the screen. Pixels.
 *
 * @param rank smaller is served first
 */
record Label(String text, double anchorX, double anchorY, double width, double height, int rank) {}
