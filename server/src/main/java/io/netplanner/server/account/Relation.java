package io.netplanner.server.account;

/** What somebody is to an object. Constants go from the farthest to the nearest. */
public enum Relation {
    STRANGER,
    MEMBER,
    /** A member whom the owner lets run, whatever their role. */
    RUNNER,
    OWNER
}
