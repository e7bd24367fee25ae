package io.netplanner.server.account;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.SignUp;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.account.internal.AccountLinks;
import io.netplanner.server.account.internal.AccountLinks.Purpose;
import io.netplanner.server.account.internal.AccountRules;
import io.netplanner.server.account.internal.AccountSettings;
import io.netplanner.server.account.internal.LoginThrottle;
import io.netplanner.server.account.internal.PasswordHashing;
import io.netplanner.server.account.internal.UserRepository;
import io.netplanner.server.account.internal.UserRow;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Accounts that people make for themselves, confirmed by a link to their address. Answers the same whether the address
 * has an account or not, so that nobody learns who has one.
 */
@Singleton
public class Registration {

    private final UserRepository users;
    private final PasswordHashing passwords;
    private final AccountLinks links;
    private final AccountSettings settings;
    private final LoginThrottle throttle;
    private final Sessions sessions;
    private final AuditLog audit;

    Registration(
            UserRepository users,
            PasswordHashing passwords,
            AccountLinks links,
            AccountSettings settings,
            LoginThrottle throttle,
            Sessions sessions,
            AuditLog audit) {
        this.users = users;
        this.passwords = passwords;
        this.links = links;
        this.settings = settings;
        this.throttle = throttle;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Makes an account that waits for confirmation, and sends the link. One that waits already takes the new password,
     * and the older link is void: whoever asked first may not have been the owner of the address. Who is invited chooses
     * a password by the invitation alone.
     */
    @Transactional
    public void signUp(SignUp form, String clientAddress) {
        requireValid(form);
        String email = form.email().strip().toLowerCase(Locale.ROOT);
        throttle.countMail(email, clientAddress);
        String hash = passwords.hash(form.password());
        if (users.signUp(Ids.next(), email, form.name().strip(), Role.DESIGNER, hash) > 0) {
            users.findByEmail(email).ifPresent(user -> links.send(user, Purpose.CONFIRM));
        }
    }

    /** Makes the account usable whose link this is the token of. */
    @Transactional
    public void confirm(String token) {
        confirm(links.spend(token, Purpose.CONFIRM));
    }

    private void confirm(UUID id) {
        users.confirm(id);
        audit.recordOwn(id, true, "CONFIRMED", "");
    }

    /** Sends a link to choose a new password by, where the address has an account that may sign in. */
    @Transactional
    public void requestPasswordReset(String address, String clientAddress) {
        String email = address.strip().toLowerCase(Locale.ROOT);
        throttle.countMail(email, clientAddress);
        users.findByEmail(email).filter(user -> !user.disabled()).ifPresent(user -> links.send(user, Purpose.PASSWORD));
    }

    /**
     * Changes the password of whose link it was and ends all their sign-ins. An account that waited is confirmed by it,
     * since they read the mail of its address, and takes no password that somebody else signed up with.
     */
    @Transactional
    void resetPassword(String token, String password) {
        List<Issue> issues = new AccountRules().password("password", password).issues();
        if (!issues.isEmpty()) {
            throw new RefusedException(ErrorCode.REQUEST_INVALID, "The password was not changed.", issues);
        }
        UserRow user = users.get(links.spend(token, Purpose.PASSWORD));
        if (user.disabled()) {
            throw new RefusedException(ErrorCode.ACCOUNT_DISABLED, "This account was disabled. Ask an administrator.");
        }
        users.changePassword(user.id(), passwords.hash(password));
        sessions.revokeAll(user.id());
        throttle.succeeded(user.email());
        audit.recordOwn(user.id(), true, "PASSWORD_RESET", "");
        if (!user.confirmed()) {
            links.discard(user.id(), Purpose.CONFIRM);
            confirm(user.id());
        }
    }

    private void requireValid(SignUp form) {
        List<String> domains = settings.domains();
        if (domains.isEmpty()) {
            throw new RefusedException(
                    ErrorCode.SIGN_UP_CLOSED, "Nobody can sign up here. Ask an administrator to invite you.");
        }
        List<Issue> issues = new ArrayList<>(new AccountRules()
                .text("name", form.name())
                .email(form.email())
                .password("password", form.password())
                .issues());
        if (issues.isEmpty() && domains.stream().noneMatch(domain -> isOf(form.email(), domain))) {
            issues.add(Issue.error(
                    "USER_DOMAIN",
                    "/email",
                    "Addresses of this domain cannot sign up. Use one of " + String.join(", ", domains) + "."));
        }
        if (!issues.isEmpty()) {
            throw new RefusedException(ErrorCode.REQUEST_INVALID, "The account was not made.", issues);
        }
    }

    private static boolean isOf(String email, String domain) {
        return email.strip().toLowerCase(Locale.ROOT).endsWith("@" + domain);
    }
}
