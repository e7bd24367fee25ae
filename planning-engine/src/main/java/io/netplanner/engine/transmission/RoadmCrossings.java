package io.netplanner.engine.transmission;

/** What a lightpath meets at its first, at every middle and at its last ROADM. */
public record RoadmCrossings(RoadmElement add, RoadmElement express, RoadmElement drop) {}
