package io.netplanner.server.account.internal;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.server.mail.Mail;
import io.netplanner.server.mail.Mailbox;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.platform.Secrets;
import jakarta.inject.Singleton;
import java.util.UUID;

/** One-time links that prove that somebody reads the mail of an address. Only hashes of their tokens are kept. */
@Singleton
public class AccountLinks {

    private final AccountLinkRepository links;
    private final AccountSettings settings;
    private final Mailbox mailbox;

    AccountLinks(AccountLinkRepository links, AccountSettings settings, Mailbox mailbox) {
        this.links = links;
        this.settings = settings;
        this.mailbox = mailbox;
    }

    /** What a link is good for, with the page it leads to and the words of the message. */
    public enum Purpose {
        CONFIRM("/confirm", "Confirm your address", "Open this link to confirm your address and use your account:"),
        PASSWORD("/reset", "Choose a password", "Open this link to choose a password for your account:");

        private final String page;
        private final String subject;
        private final String words;

        Purpose(String page, String subject, String words) {
            this.page = page;
            this.subject = subject;
            this.words = words;
        }
    }

    /** Sends a link; an older one for the same purpose is void from then on. */
    @Transactional
    public void send(UserRow user, Purpose purpose) {
        String token = Secrets.random();
        links.removeOf(user.id(), purpose);
        links.insert(
                Secrets.hash(token), user.id(), purpose, settings.linkLife().toSeconds());
        String address = settings.publicUrl().replaceAll("/+$", "") + purpose.page + "?token=" + token;
        mailbox.send(new Mail(user.email(), "NetPlanner: " + purpose.subject, """
                Hello %s,

                %s

                %s

                The link works once, for %d hours. If you did not ask for it, leave it alone.
                """.formatted(
                        user.name(), purpose.words, address, settings.linkLife().toHours())));
    }

    /** Voids what was sent for a purpose that is reached. */
    public void discard(UUID userId, Purpose purpose) {
        links.removeOf(userId, purpose);
    }

    /** Whose link it is; it is spent by this, if the transaction succeeds. */
    @Transactional
    public UUID spend(String token, Purpose purpose) {
        UUID userId = links.lock(Secrets.hash(token), purpose)
                .orElseThrow(() -> new RefusedException(
                        ErrorCode.LINK_INVALID, "The link is unknown, was used, or has expired. Ask for a new one."));
        links.removeOf(userId, purpose);
        return userId;
    }
}
