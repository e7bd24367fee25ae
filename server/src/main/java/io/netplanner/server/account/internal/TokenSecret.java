package io.netplanner.server.account.internal;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.security.token.jwt.signature.SignatureGeneratorConfiguration;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The secret that signs access tokens: from the environment, or from a file. */
@Factory
final class TokenSecret {

    private static final int MIN_LENGTH = 32;

    /** By its interface: the class carries the framework's own conditions, under which no bean would arise. */
    @Singleton
    @Named("generator")
    SignatureGeneratorConfiguration signature(SecuritySettings settings) {
        SecretSignatureConfiguration configuration = new SecretSignatureConfiguration("generator");
        configuration.setSecret(secret(settings));
        return new SecretSignature(configuration);
    }

    private static String secret(SecuritySettings settings) {
        String secret = settings.tokenSecret()
                .filter(s -> !s.isBlank())
                .or(() -> settings.tokenSecretFile().filter(f -> !f.isBlank()).map(TokenSecret::read))
                .orElseThrow(() -> new ConfigurationException("No secret to sign access tokens with. Set"
                        + " NETPLANNER_TOKEN_SECRET, or NETPLANNER_TOKEN_SECRET_FILE to a file that holds it."));
        if (secret.length() < MIN_LENGTH) {
            throw new ConfigurationException("The secret that signs access tokens has " + secret.length()
                    + " characters, it needs " + MIN_LENGTH + ". Try: openssl rand -base64 48");
        }
        return secret;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new ConfigurationException("The secret file " + file + " cannot be read: " + e, e);
        }
    }
}
