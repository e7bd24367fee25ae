package io.netplanner.desktop.map;

import java.util.Arrays;

/** A line or a closed ring in the Mercator square, with its bounding box. Arrays are never changed. */
record Outline(float[] xs, float[] ys, Box box) {

    static Outline of(float[] xs, float[] ys) {
        Box box = Box.NOTHING;
        for (int i = 0; i < xs.length; i++) {
            box = i == 0 ? new Box(xs[0], ys[0], xs[0], ys[0]) : box.with(xs[i], ys[i]);
        }
        return new Outline(xs, ys, box);
    }

    int size() {
        return xs.length;
    }

    /** The outline with points left out that lie nearer than {@code tolerance} to the one kept before. */
    Outline coarser(double tolerance) {
        float[] keptX = new float[xs.length];
        float[] keptY = new float[ys.length];
        int kept = 0;
        for (int i = 0; i < xs.length; i++) {
            boolean end = i == 0 || i == xs.length - 1;
            if (end || Math.hypot(xs[i] - keptX[kept - 1], ys[i] - keptY[kept - 1]) >= tolerance) {
                keptX[kept] = xs[i];
                keptY[kept] = ys[i];
                kept++;
            }
        }
        return new Outline(Arrays.copyOf(keptX, kept), Arrays.copyOf(keptY, kept), box);
    }
}
