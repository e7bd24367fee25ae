package io.netplanner.server.account;

import io.micronaut.security.authentication.Authentication;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import java.util.Map;
import java.util.UUID;

/** Who sends the request, as the access token says. Not looked up: a change of role counts from the next token on. */
public record Caller(UUID id, String email, String name, Role role) {

    private static final String EMAIL = "email";
    private static final String NAME = "name";
    private static final String ROLE = "role";

    public static Caller of(Authentication authentication) {
        Map<String, Object> claims = authentication.getAttributes();
        return new Caller(
                UUID.fromString(authentication.getName()),
                (String) claims.get(EMAIL),
                (String) claims.get(NAME),
                Role.valueOf((String) claims.get(ROLE)));
    }

    public static Caller of(User user) {
        return new Caller(user.id(), user.email(), user.name(), user.role());
    }

    /** What an access token says of the user beside its subject. */
    public Map<String, Object> claims() {
        return Map.of(EMAIL, email, NAME, name, ROLE, role.name());
    }
}
