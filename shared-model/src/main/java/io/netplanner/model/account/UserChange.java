package io.netplanner.model.account;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides about an account. What is left out stays as it is: whoever gives an account another role
 * does not let it in again that somebody else has just barred.
 */
public record UserChange(@Nullable Role role, @Nullable Boolean disabled) {

    public static UserChange ofRole(Role role) {
        return new UserChange(role, null);
    }

    public static UserChange ofDisabled(boolean disabled) {
        return new UserChange(null, disabled);
    }

    public boolean disables() {
        return Boolean.TRUE.equals(disabled);
    }
}
