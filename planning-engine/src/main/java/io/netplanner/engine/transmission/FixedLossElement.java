package io.netplanner.engine.transmission;

/** A splice, patch or attenuator: the same loss for every channel. */
public record FixedLossElement(String id, double lossDb) implements OpticalElement {}
