package io.netplanner.server.account;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.account.FirstUser;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.account.internal.AccountRules;
import io.netplanner.server.account.internal.PasswordHashing;
import io.netplanner.server.account.internal.SetupTokenRepository;
import io.netplanner.server.account.internal.UserRepository;
import io.netplanner.server.account.internal.UserRow;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.platform.Secrets;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Makes the first user, an administrator, of an installation that has none: by a one-time token, or with a generated
 * password. There is no default password.
 */
@Singleton
public class FirstUserSetup {

    private final UserRepository users;
    private final SetupTokenRepository setupTokens;
    private final PasswordHashing passwords;
    private final AuditLog audit;

    FirstUserSetup(UserRepository users, SetupTokenRepository setupTokens, PasswordHashing passwords, AuditLog audit) {
        this.audit = audit;
        this.users = users;
        this.setupTokens = setupTokens;
        this.passwords = passwords;
    }

    /** True while there is no user at all. */
    public boolean isRequired() {
        return !users.existsAny();
    }

    /** A new one-time token for {@code /setup?token=…}. Only its hash is kept. */
    public String issueToken() {
        String token = Secrets.random();
        acceptToken(token);
        return token;
    }

    /** Lets a token that the operator chose be used once, such as one from the environment. */
    public void acceptToken(String token) {
        setupTokens.save(Secrets.hash(token));
    }

    /** Makes the first user with a random password, which is returned once and kept nowhere. */
    @Transactional
    public GeneratedUser createWithGeneratedPassword(String email, String name) {
        String password = Secrets.randomPassword();
        return new GeneratedUser(create(email, name, password), password);
    }

    /** Makes the first user by a set-up token. Every token is void from then on. */
    @Transactional
    public User complete(FirstUser firstUser) {
        List<Issue> issues = new AccountRules()
                .text("setupToken", firstUser.setupToken())
                .text("name", firstUser.name())
                .email(firstUser.email())
                .password("password", firstUser.password())
                .issues();
        if (!issues.isEmpty()) {
            throw new RefusedException(ErrorCode.REQUEST_INVALID, "The first user cannot be made so.", issues);
        }
        if (isRequired() && !setupTokens.exists(Secrets.hash(firstUser.setupToken()))) {
            throw new RefusedException(
                    ErrorCode.SETUP_TOKEN_INVALID, "The token of this link is not known. Use the link printed last.");
        }
        return create(firstUser.email(), firstUser.name(), firstUser.password());
    }

    private User create(String email, String name, String password) {
        users.lockForFirstUser();
        if (!isRequired()) {
            throw new RefusedException(ErrorCode.SETUP_DONE, "There is a user already.");
        }
        UserRow row = new UserRow(
                Ids.next(),
                email.strip().toLowerCase(Locale.ROOT),
                name.strip(),
                Role.ADMIN,
                passwords.hash(password),
                true,
                false,
                Instant.now());
        users.insert(row.id(), row.email(), row.name(), row.role(), row.passwordHash());
        setupTokens.removeAll();
        audit.recordOwn(row.id(), true, "CREATED", "the first user, as ADMIN");
        return row.toUser();
    }
}
