package io.netplanner.model.account;

/** Asks for new tokens in exchange for a refresh token, which is spent by it. */
public record RefreshRequest(String refreshToken) {

    @Override
    public String toString() {
        return "RefreshRequest[]";
    }
}
