package io.netplanner.desktop.client;

import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.User;
import java.util.Optional;

/** Signing in and out. */
public final class AuthApi {

    private final ApiConnection connection;

    AuthApi(ApiConnection connection) {
        this.connection = connection;
    }

    public User signIn(Credentials credentials) {
        ApiRequest request = ApiRequest.of(Endpoint.SIGN_IN).withJson(ApiConnection.json(credentials));
        Tokens tokens = connection.call(request, Tokens.class);
        connection.session().open(tokens);
        return tokens.user();
    }

    public Optional<User> findUser() {
        return connection.session().findUser();
    }

    /** Forgets the session here even when the server cannot be told. */
    public void signOut() {
        connection.session().findTokens().ifPresent(this::tellServer);
    }

    private void tellServer(Tokens tokens) {
        try {
            connection.call(ApiRequest.of(Endpoint.SIGN_OUT)
                    .withJson(ApiConnection.json(new RefreshRequest(tokens.refreshToken()))));
        } finally {
            connection.session().close();
        }
    }
}
