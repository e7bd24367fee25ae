package io.netplanner.engine.routing.internal;

/** What is said of requests that the time limit left unlooked at. */
final class OutOfTime {
    static final String NO_ROUTES_SOUGHT = "the time limit ended the run before routes were sought; allow more time";

    static final String NO_CHANNEL_SOUGHT = "the time limit ended the run before a channel was sought; allow more time";

    private OutOfTime() {}
}
