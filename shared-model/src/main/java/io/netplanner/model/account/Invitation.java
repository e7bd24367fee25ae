package io.netplanner.model.account;

/** Asks for an account for somebody, who chooses the password by a link. */
public record Invitation(String email, String name, Role role) {}
