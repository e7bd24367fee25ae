package io.netplanner.server.run;

/** What a planner has asked of a run under way. */
public enum RunWish {
    NONE,
    /** That its searches end with the best found so far. */
    FINISH,
    /** That it stops without a result; outweighs the other. */
    CANCEL
}
