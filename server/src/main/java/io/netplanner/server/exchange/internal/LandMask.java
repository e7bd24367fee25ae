package io.netplanner.server.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Where there is land, to one degree; made from Natural Earth, which is in the public domain. */
final class LandMask {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 180;
    private static final byte[] DOTS = read();

    private LandMask() {}

    /** Whether any land lies in the degree of this place. */
    static boolean isLand(double latitude, double longitude) {
        int row = (int) Math.clamp((long) Math.floor(90 - latitude), 0, HEIGHT - 1);
        int column = (int) Math.clamp((long) Math.floor(longitude + 180), 0, WIDTH - 1);
        int dot = row * WIDTH + column;
        return (DOTS[dot >> 3] & 0x80 >> (dot & 7)) != 0;
    }

    private static byte[] read() {
        try (InputStream in = LandMask.class.getResourceAsStream("/io/netplanner/server/exchange/land.pbm")) {
            if (in == null) {
                throw new IllegalStateException("the land mask is missing from the class path");
            }
            byte[] file = in.readAllBytes();
            return Arrays.copyOfRange(file, file.length - WIDTH * HEIGHT / 8, file.length);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped land mask cannot be read", e);
        }
    }
}
