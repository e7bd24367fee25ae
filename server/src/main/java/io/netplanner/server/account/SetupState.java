package io.netplanner.server.account;

/**
 * Whether this installation still needs its first user.
 *
 * @param required true while there is no user at all
 */
public record SetupState(boolean required) {}
