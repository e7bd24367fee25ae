package io.netplanner.model.account;

/**
 * What a sign-in gives.
 *
 * @param accessToken sent as {@code Authorization: Bearer …}
 * @param expiresInSeconds life of the access token
 * @param refreshToken good for one exchange
 */
public record Tokens(String accessToken, long expiresInSeconds, String refreshToken, User user) {

    @Override
    public String toString() {
        return "Tokens[user=" + user + "]";
    }
}
