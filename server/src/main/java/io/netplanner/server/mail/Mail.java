package io.netplanner.server.mail;

/** A message to one person, in plain text. */
public record Mail(String to, String subject, String text) {

    /** Texts carry one-time links: nothing of them belongs in a log by accident. */
    @Override
    public String toString() {
        return "Mail[to=" + to + ", subject=" + subject + "]";
    }
}
