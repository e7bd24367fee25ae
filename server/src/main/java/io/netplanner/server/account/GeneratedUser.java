package io.netplanner.server.account;

import io.netplanner.model.account.User;

/** A new user with the password made for them: to be shown once, never stored or logged. */
public record GeneratedUser(User user, String password) {

    @Override
    public String toString() {
        return "GeneratedUser[user=" + user + "]";
    }
}
