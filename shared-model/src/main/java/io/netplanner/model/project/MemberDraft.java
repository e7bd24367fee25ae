package io.netplanner.model.project;

/**
 * Asks for somebody to be let into a project.
 *
 * @param email of their account
 * @param mayRun whether they may run, whatever their role
 */
public record MemberDraft(String email, boolean mayRun) {}
