package io.netplanner.model.account;

/** What the one-time set-up link asks for: the first user becomes {@link Role#ADMIN}. */
public record FirstUser(String setupToken, String email, String name, String password) {

    @Override
    public String toString() {
        return "FirstUser[email=" + email + "]";
    }
}
