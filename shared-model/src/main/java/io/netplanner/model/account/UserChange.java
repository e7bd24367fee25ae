package io.netplanner.model.account;

/** What an administrator decides about an account. */
public record UserChange(Role role, boolean disabled) {}
