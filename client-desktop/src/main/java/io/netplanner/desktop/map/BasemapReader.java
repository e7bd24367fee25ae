package io.netplanner.desktop.map;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the shipped basemap.
 *
 * <p>Layout, gzipped: count of polygons; for each, count of rings; for each, count of points, then for each point longitude and latitude
 * in 1/1000 degree as zigzag varints, differences from the point before. Then the count of border lines and, for each, its points
 * likewise.
 */
final class BasemapReader {

    private static final String RESOURCE = "basemap.bin.gz";
    private static final double UNITS_PER_DEGREE = 1000;

    private final InputStream in;

    private BasemapReader(InputStream in) {
        this.in = in;
    }

    static Basemap read() {
        try (InputStream file = BasemapReader.class.getResourceAsStream(RESOURCE);
                InputStream in = new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16)) {
            return new Basemap(new BasemapReader(in).level());
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped basemap cannot be read", e);
        }
    }

    private BasemapLevel level() throws IOException {
        int polygons = unsigned();
        List<List<Outline>> land = new ArrayList<>(polygons);
        for (int i = 0; i < polygons; i++) {
            land.add(outlines());
        }
        return new BasemapLevel(0, land, outlines());
    }

    private List<Outline> outlines() throws IOException {
        int count = unsigned();
        List<Outline> outlines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            outlines.add(outline());
        }
        return outlines;
    }

    private Outline outline() throws IOException {
        int size = unsigned();
        float[] xs = new float[size];
        float[] ys = new float[size];
        int longitude = 0;
        int latitude = 0;
        for (int i = 0; i < size; i++) {
            longitude += signed();
            latitude += signed();
            xs[i] = (float) Mercator.x(longitude / UNITS_PER_DEGREE);
            ys[i] = (float) Mercator.y(latitude / UNITS_PER_DEGREE);
        }
        return Outline.of(xs, ys);
    }

    private int signed() throws IOException {
        int zigzag = unsigned();
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    private int unsigned() throws IOException {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int b = in.read();
            value |= (b & 0x7f) << shift;
            if (b < 0x80) {
                return value;
            }
        }
        throw new IOException("a number of the basemap is too long");
    }
}
