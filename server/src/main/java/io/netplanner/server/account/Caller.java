package io.netplanner.server.account;

import io.micronaut.security.authentication.Authentication;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import java.util.Map;
import java.util.UUID;

/** Who sends the request, as the account says when the request comes. */
public record Caller(UUID id, String email, String name, Role role) {

    private static final String EMAIL = "email";
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String SESSION = "session";

    public static Caller of(Authentication authentication) {
        Map<String, Object> attributes = authentication.getAttributes();
        return new Caller(
                UUID.fromString(authentication.getName()),
                (String) attributes.get(EMAIL),
                (String) attributes.get(NAME),
                Role.valueOf((String) attributes.get(ROLE)));
    }

    public static Caller of(User user) {
        return new Caller(user.id(), user.email(), user.name(), user.role());
    }

    /** The sign-in that the request was sent with. */
    static UUID sessionOf(Authentication authentication) {
        return UUID.fromString((String) authentication.getAttributes().get(SESSION));
    }

    /** What the rest of a request is told by. */
    public Authentication authenticate(UUID sessionId) {
        return Authentication.build(
                id.toString(), Map.of(EMAIL, email, NAME, name, ROLE, role.name(), SESSION, sessionId.toString()));
    }
}
