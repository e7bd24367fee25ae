package io.netplanner.model.json;

/** What a reader does with keys that this release does not know. Never: nothing, silently. */
public enum UnknownKeys {
    /** Strict: each is an error. For documents that NetPlanner itself or its clients write. */
    REFUSE,
    /** Lenient: kept in the record's extensions with a warning. For files from elsewhere or from later releases. */
    KEEP
}
