package io.netplanner.server.planning;

import io.netplanner.model.issue.Issue;

/** Why a search was brought to its end before it was done; the result is the best found until then. */
enum EarlyEnd {
    TIME("RUN_TIME_LIMIT", "The search ended at its time limit", "Allow it more time for a better one."),
    MEMORY("RUN_MEMORY_LIMIT", "The search ended when its worker ran short of memory", "Give workers more memory."),
    REQUEST(
            "RUN_FINISHED_EARLY",
            "The search ended when a planner asked for it",
            "Go on from it, or repeat the run, for a better one.");

    private final String code;
    private final String what;
    private final String remedy;

    EarlyEnd(String code, String what, String remedy) {
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }

    /** The mark on the result. */
    Issue toWarning() {
        return Issue.warning(code, "", what + "; the result is the best found until then. " + remedy);
    }
}
