package io.netplanner.server.account.internal;

import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;

/**
 * Slows guessing down: after some failures the address typed, or the machine it is typed at, must wait, each time
 * twice as long. Counted in the database, so every API server counts alike.
 */
@Singleton
public final class LoginThrottle {

    private static final int FAILURES_OF_AN_ACCOUNT = 5;
    private static final int FAILURES_OF_A_MACHINE = 50;
    /** No account has a longer one; whatever is typed, it must fit into an index. */
    private static final int LONGEST_EMAIL = 300;

    private final LoginFailureRepository failures;

    LoginThrottle(LoginFailureRepository failures) {
        this.failures = failures;
    }

    public void requireOpen(String email, String clientAddress) {
        int seconds = failures.waitSeconds(account(email), machine(clientAddress));
        if (seconds > 0) {
            throw RefusedException.retryAfter(
                    ErrorCode.TOO_MANY_REQUESTS, "Too many attempts. Try again in " + seconds + " seconds.", seconds);
        }
    }

    public void failed(String email, String clientAddress) {
        failures.add(account(email), FAILURES_OF_AN_ACCOUNT);
        failures.add(machine(clientAddress), FAILURES_OF_A_MACHINE);
    }

    public void succeeded(String email) {
        failures.remove(account(email));
    }

    /** Counts a message that somebody asks for, and refuses when too many were asked for. */
    public void countMail(String email, String clientAddress) {
        requireOpen("mail " + email, "mail " + clientAddress);
        failed("mail " + email, "mail " + clientAddress);
    }

    private static String account(String email) {
        return "account " + email.substring(0, Math.min(email.length(), LONGEST_EMAIL));
    }

    private static String machine(String clientAddress) {
        return "machine " + clientAddress;
    }
}
