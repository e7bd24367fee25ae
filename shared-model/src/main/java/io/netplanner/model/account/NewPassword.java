package io.netplanner.model.account;

/** A new password, chosen by the token of a link that was sent by e-mail. */
public record NewPassword(String token, String password) {

    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
