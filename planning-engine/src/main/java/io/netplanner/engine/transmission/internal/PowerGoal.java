package io.netplanner.engine.transmission.internal;

/** What is made larger. */
enum PowerGoal {
    SMALLEST_MARGIN,
    /** As long as the smallest margin stays above a floor. */
    SUM_OF_MARGINS;

    double of(PowerScore score) {
        return this == SMALLEST_MARGIN ? score.worstDb() : score.sumDb();
    }
}
