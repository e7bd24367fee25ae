package io.netplanner.engine.openline;

/** Where signals begin and end. */
public record OpenTerminal(String id) implements OpenElement {}
