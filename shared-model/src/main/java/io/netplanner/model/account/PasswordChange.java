package io.netplanner.model.account;

/** A new password in place of the present one. */
public record PasswordChange(String oldPassword, String newPassword) {

    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
