package io.netplanner.engine.transmission;

/** A loss at one place of a fibre, such as a bad splice. */
public record PointLoss(double positionM, double lossDb) {}
