package io.netplanner.engine.transmission;

/**
 * What a lightpath meets at its first, at every middle and at its last ROADM.
 *
 * @param splitterLossDb between a transponder and the switch, in either direction
 */
public record RoadmCrossings(RoadmElement add, RoadmElement express, RoadmElement drop, double splitterLossDb) {

    /** Without splitters. */
    public RoadmCrossings(RoadmElement add, RoadmElement express, RoadmElement drop) {
        this(add, express, drop, 0);
    }
}
