package io.netplanner.desktop.map;

import java.util.Arrays;

/**
 * Cuts rings to a rectangle, so that what is painted has no more points than can be seen.
 *
 * <p>Source: Sutherland, Hodgman, "Reentrant polygon clipping", 1974. Holds its buffers: one thread only.
 */
final class RingClipper {

    private static final int INITIAL = 1024;

    private double[] xs = new double[INITIAL];
    private double[] ys = new double[INITIAL];
    private double[] nextXs = new double[INITIAL];
    private double[] nextYs = new double[INITIAL];
    private int size;
    private int nextSize;

    /** Cuts {@code ring} to {@code box}; the outcome is in {@link #x}, {@link #y} until the next call. */
    int clip(Outline ring, Box box) {
        load(ring);
        if (!box.holds(ring.box())) {
            cut(true, box.minX(), 1);
            cut(true, box.maxX(), -1);
            cut(false, box.minY(), 1);
            cut(false, box.maxY(), -1);
        }
        return size;
    }

    double x(int i) {
        return xs[i];
    }

    double y(int i) {
        return ys[i];
    }

    private void load(Outline ring) {
        size = 0;
        ensure(ring.size() * 2 + 16);
        for (int i = 0; i < ring.size(); i++) {
            xs[i] = ring.xs()[i];
            ys[i] = ring.ys()[i];
        }
        size = ring.size();
    }

    /** Keeps what lies on the side of {@code limit} that {@code sign} points to. */
    private void cut(boolean alongX, double limit, int sign) {
        nextSize = 0;
        for (int i = 0; i < size; i++) {
            int j = i + 1 == size ? 0 : i + 1;
            double a = (alongX ? xs[i] : ys[i]) - limit;
            double b = (alongX ? xs[j] : ys[j]) - limit;
            if (a * sign >= 0) {
                add(xs[i], ys[i]);
            }
            if (a * b < 0) {
                double t = a / (a - b);
                add(xs[i] + t * (xs[j] - xs[i]), ys[i] + t * (ys[j] - ys[i]));
            }
        }
        swap();
    }

    private void add(double x, double y) {
        if (nextSize == nextXs.length) {
            ensure(nextSize * 2);
        }
        nextXs[nextSize] = x;
        nextYs[nextSize] = y;
        nextSize++;
    }

    private void swap() {
        double[] spareXs = xs;
        double[] spareYs = ys;
        xs = nextXs;
        ys = nextYs;
        size = nextSize;
        nextXs = spareXs;
        nextYs = spareYs;
    }

    private void ensure(int capacity) {
        if (xs.length < capacity) {
            xs = Arrays.copyOf(xs, capacity);
            ys = Arrays.copyOf(ys, capacity);
        }
        if (nextXs.length < capacity) {
            nextXs = Arrays.copyOf(nextXs, capacity);
            nextYs = Arrays.copyOf(nextYs, capacity);
        }
    }
}
