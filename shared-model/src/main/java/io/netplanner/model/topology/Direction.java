package io.netplanner.model.topology;

/** Whether a link, demand or request works both ways or from source to destination only. */
public enum Direction {
    BIDIRECTIONAL,
    UNIDIRECTIONAL
}
