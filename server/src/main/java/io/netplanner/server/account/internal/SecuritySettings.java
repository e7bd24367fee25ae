package io.netplanner.server.account.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Optional;

/**
 * What the operator says about sign-in.
 *
 * @param tokenSecret signs access tokens; the same on every API server; at least 32 characters
 * @param tokenSecretFile a file that holds it
 * @param setupToken lets the first user be made with a token that the operator chose
 */
@ConfigurationProperties("netplanner.security")
record SecuritySettings(
        Optional<String> tokenSecret,
        Optional<String> tokenSecretFile,
        Optional<String> setupToken,
        @Bindable(defaultValue = "15m") Duration accessTokenLife,
        @Bindable(defaultValue = "30d") Duration refreshTokenLife) {

    @Override
    public String toString() {
        return "SecuritySettings[]";
    }
}
