package io.netplanner.model.transmission;

/** A bar of the histogram of margins: segments whose margin is at least {@code fromDb} and less than 1 dB above it. */
public record MarginBin(int fromDb, int segments) {}
