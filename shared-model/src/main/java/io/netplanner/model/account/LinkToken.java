package io.netplanner.model.account;

/** The token of a link that was sent by e-mail. */
public record LinkToken(String token) {

    @Override
    public String toString() {
        return "LinkToken[]";
    }
}
