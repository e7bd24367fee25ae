package io.netplanner.server.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Hands messages to a mail server, each over a connection of its own. Thread-safe. */
final class SmtpTransport {

    private static final String TIMEOUT_MILLIS = "10000";

    private final MailSettings settings;
    private final Session session;

    SmtpTransport(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    void send(Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        Transport.send(
                message, settings.user().orElse(null), settings.password().orElse(null));
    }

    /** STARTTLS is required, not merely tried: a link must not cross a network in the clear. */
    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host().orElseThrow());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.put(
                "mail.smtp.starttls.required",
                String.valueOf(settings.encryption().equals("starttls")));
        properties.put(
                "mail.smtp.starttls.enable",
                String.valueOf(settings.encryption().equals("starttls")));
        properties.put(
                "mail.smtp.ssl.enable", String.valueOf(settings.encryption().equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
