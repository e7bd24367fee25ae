package io.netplanner.server.mail;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends messages in the background, so that the time a request takes tells nothing of whether one was sent. Where no
 * mail server is configured, messages are written to the log.
 *
 * <p>Keeps no message over a restart: whoever misses one asks again.
 */
@Singleton
public final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int WAITING = 1_000;

    private final Optional<SmtpTransport> smtp;
    private final ThreadPoolExecutor sender = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("mail").factory());

    Mailbox(MailSettings settings) {
        this.smtp = settings.host().filter(host -> !host.isBlank()).map(host -> new SmtpTransport(settings));
    }

    /** Returns at once. */
    public void send(Mail mail) {
        try {
            sender.execute(() -> deliver(mail));
        } catch (RejectedExecutionException tooMany) {
            LOG.warn("{} is not sent: {} messages wait already", mail, WAITING);
        }
    }

    private void deliver(Mail mail) {
        if (smtp.isEmpty()) {
            LOG.info("No mail server is configured. To {}: {}\n{}", mail.to(), mail.subject(), mail.text());
            return;
        }
        try {
            smtp.get().send(mail);
        } catch (MessagingException e) {
            LOG.warn("{} could not be sent: {}", mail, e.toString());
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        sender.shutdown();
        sender.awaitTermination(10, TimeUnit.SECONDS);
    }
}
