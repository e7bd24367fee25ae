package io.netplanner.model.account;

/** What a user may do at all; what they may do to one object also depends on their relation to it. */
public enum Role {
    /** Users, settings, audit. */
    ADMIN,
    /** Creates projects, deletes, shares, runs. */
    MANAGER,
    /** Reads and edits what is shared with them. */
    DESIGNER
}
