package io.netplanner.server.account;

import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import io.netplanner.server.account.internal.PasswordHashing;
import io.netplanner.server.account.internal.UserRepository;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import java.util.UUID;

/** Further people on the shared server. */
public final class TestUsers {

    public static final String PASSWORD = "correct horse battery staple";

    private TestUsers() {}

    /** A new user with {@link #PASSWORD}. */
    public static User add(Role role) {
        UUID id = Ids.next();
        String email = id + "@netplanner.test";
        String hash = TestServer.shared().bean(PasswordHashing.class).hash(PASSWORD);
        TestServer.shared().bean(UserRepository.class).insert(id, email, "Test " + role, role, hash);
        return new User(id, email, "Test " + role, role);
    }

    /** A client that a new user is signed in with. */
    public static RestClient signedIn(Role role) {
        return TestServer.shared().anonymous().signIn(add(role).email(), PASSWORD);
    }
}
