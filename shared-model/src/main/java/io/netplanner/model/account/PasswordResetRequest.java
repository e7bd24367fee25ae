package io.netplanner.model.account;

/** Asks for a link to choose a new password by. */
public record PasswordResetRequest(String email) {}
