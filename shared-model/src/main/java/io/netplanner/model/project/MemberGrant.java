package io.netplanner.model.project;

/** What a member of a project is let do beyond reading and editing. */
public record MemberGrant(boolean mayRun) {}
