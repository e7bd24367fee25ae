package io.netplanner.engine.transmission.internal;

/** What an element does to light. Made once for an element and used as often as light crosses it. Not thread-safe. */
@FunctionalInterface
interface Crossing {

    void cross(SpectralState state);
}
