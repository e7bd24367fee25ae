package io.netplanner.server.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.User;
import io.netplanner.server.platform.Await;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.junit.jupiter.api.Test;

class AccessTokenRestTest {

    private static final String ME = "/api/v1/users/me";
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final RestClient client = TestServer.shared().anonymous();
    private final User user = TestUsers.add(Role.ADMIN);
    private final String session =
            sessionOf(client.post("/api/v1/auth/login", new Credentials(user.email(), TestUsers.PASSWORD))
                    .as(Tokens.class));

    @Test
    void tokenOfOurOwnMakingPasses() throws JOSEException {
        bearing(signed(claims(AN_HOUR), TestServer.TOKEN_SECRET)).get(ME).hasStatus(200);
    }

    @Test
    void expiredTokenIsToldApart() throws JOSEException {
        bearing(signed(claims(AN_HOUR.negated()), TestServer.TOKEN_SECRET))
                .get(ME)
                .refusedAs(ErrorCode.AUTH_TOKEN_EXPIRED);
    }

    @Test
    void tokenSignedWithAnotherSecretIsRefused() throws JOSEException {
        bearing(signed(claims(AN_HOUR), "another-secret-that-is-long-enough-too"))
                .get(ME)
                .refusedAs(ErrorCode.AUTH_REQUIRED);
    }

    @Test
    void tokenWithoutSignatureIsRefused() {
        bearing(new PlainJWT(claims(AN_HOUR)).serialize()).get(ME).refusedAs(ErrorCode.AUTH_REQUIRED);
    }

    @Test
    void tokenWithChangedClaimsIsRefused() throws JOSEException {
        String[] mine = signed(claims(AN_HOUR), TestServer.TOKEN_SECRET).split("\\.");
        String[] forged =
                new PlainJWT(claims(AN_HOUR.multipliedBy(2))).serialize().split("\\.");

        bearing(mine[0] + "." + forged[1] + "." + mine[2]).get(ME).refusedAs(ErrorCode.AUTH_REQUIRED);
    }

    @Test
    void tokenThatPassedOnceIsRefusedFromItsExpiryOn() throws JOSEException {
        RestClient soonExpired = bearing(signed(claims(Duration.ofSeconds(2)), TestServer.TOKEN_SECRET));
        soonExpired.get(ME).hasStatus(200);

        Await.until(
                "it has expired",
                Duration.ofSeconds(30),
                () -> soonExpired.get(ME).status() != 200);

        soonExpired.get(ME).refusedAs(ErrorCode.AUTH_TOKEN_EXPIRED);
    }

    @Test
    void noiseInsteadOfATokenIsRefused() {
        bearing("x.y.z").get(ME).refusedAs(ErrorCode.AUTH_REQUIRED);
        client.with("Authorization", "Basic YTpi").get(ME).refusedAs(ErrorCode.AUTH_REQUIRED);
    }

    @Test
    void tokenThatNamesNoSignInIsRefused() throws JOSEException {
        JWTClaimsSet.Builder without = new JWTClaimsSet.Builder(claims(AN_HOUR));

        for (Object claim : Arrays.asList(null, "", "x", 7, user.id().toString())) {
            bearing(signed(without.claim("sid", claim).build(), TestServer.TOKEN_SECRET))
                    .get(ME)
                    .refusedAs(ErrorCode.AUTH_REQUIRED);
        }
    }

    @Test
    void tokenThatNamesTheSignInOfAnotherIsRefused() throws JOSEException {
        JWTClaimsSet mixed = new JWTClaimsSet.Builder(claims(AN_HOUR))
                .subject(TestUsers.add(Role.ADMIN).id().toString())
                .build();

        bearing(signed(mixed, TestServer.TOKEN_SECRET)).get(ME).refusedAs(ErrorCode.AUTH_REQUIRED);
    }

    @Test
    void tokenWithoutAnEndIsRefused() throws JOSEException {
        JWTClaimsSet endless =
                new JWTClaimsSet.Builder(claims(AN_HOUR)).expirationTime(null).build();

        bearing(signed(endless, TestServer.TOKEN_SECRET)).get(ME).refusedAs(ErrorCode.AUTH_REQUIRED);
    }

    private RestClient bearing(String token) {
        return client.bearing(token);
    }

    private JWTClaimsSet claims(Duration life) {
        return new JWTClaimsSet.Builder()
                .subject(user.id().toString())
                .claim("sid", session)
                .expirationTime(Date.from(Instant.now().plus(life)))
                .build();
    }

    private static String sessionOf(Tokens tokens) {
        try {
            return SignedJWT.parse(tokens.accessToken()).getJWTClaimsSet().getStringClaim("sid");
        } catch (ParseException e) {
            throw new IllegalStateException("not a token of ours", e);
        }
    }

    private static String signed(JWTClaimsSet claims, String secret) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }
}
