package io.netplanner.model.run;

/** What a run computes. */
public enum RunKind {
    /** Services into lightpaths. Result part: {@code grooming}. */
    GROOMING,
    /** The lightpaths of an earlier grooming onto fibre and channels. Result part: {@code routing}. */
    ROUTING,
    /** Grooming, then routing of its lightpaths. Result parts: {@code grooming}, {@code routing}. */
    PLAN
}
