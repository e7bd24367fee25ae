package io.netplanner.desktop.result;

/**
 * One headline figure.
 *
 * @param note what it is held against, may be empty
 */
public record Figure(String label, String value, String note) {}
