package io.netplanner.engine.transmission;

/** One direction of a link: the fibre that light takes from one ROADM to the next. */
public record LineDirection(String linkId, String from, String to) {}
