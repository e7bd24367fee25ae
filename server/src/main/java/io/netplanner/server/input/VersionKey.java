package io.netplanner.server.input;

import java.util.UUID;

/** A version number in the form of the key that pages are cut by. */
public final class VersionKey {

    private VersionKey() {}

    public static UUID of(int version) {
        return new UUID(0, version);
    }

    public static int version(UUID key) {
        return (int) key.getLeastSignificantBits();
    }
}
