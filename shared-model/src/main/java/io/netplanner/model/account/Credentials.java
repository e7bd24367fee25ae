package io.netplanner.model.account;

/** What a person signs in with. */
public record Credentials(String email, String password) {

    @Override
    public String toString() {
        return "Credentials[email=" + email + "]";
    }
}
