package io.netplanner.server.input;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What arriving content is checked against beside its own rules; a catalogue that is not named is the shipped one, a
 * version that is not named the newest.
 */
record CheckedAgainst(
        @Nullable UUID topologyId,
        @Nullable Integer topologyVersion,
        @Nullable UUID catalogueId,
        @Nullable Integer catalogueVersion) {}
