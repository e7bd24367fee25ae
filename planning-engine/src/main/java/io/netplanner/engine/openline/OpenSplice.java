package io.netplanner.engine.openline;

/** Joins two elements without amplification; keeps the designer from putting an amplifier there. */
public record OpenSplice(String id, double lossDb) implements OpenElement {}
