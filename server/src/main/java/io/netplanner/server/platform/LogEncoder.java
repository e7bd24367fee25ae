package io.netplanner.server.platform;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;

/**
 * The form of the log: lines for people, or one JSON object a line for programs where {@code NETPLANNER_LOG_FORMAT} is
 * {@code json}. Both name the request and the run.
 */
public final class LogEncoder extends EncoderBase<ILoggingEvent> {

    private static final String FORMAT = "NETPLANNER_LOG_FORMAT";
    private static final String JSON = "json";
    /** The id of the request at the end, where there is one. */
    private static final String PATTERN =
            "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{30} %msg%replace( [%X{requestId}]){' \\[\\]', ''}%n";

    private String format = System.getenv().getOrDefault(FORMAT, "plain");
    private Encoder<ILoggingEvent> lines = new PatternLayoutEncoder();

    /** Instead of what the environment says. */
    public void setFormat(String format) {
        this.format = format;
    }

    @Override
    public void start() {
        lines = format.equalsIgnoreCase(JSON) ? json() : plain();
        lines.setContext(getContext());
        lines.start();
        super.start();
    }

    private static Encoder<ILoggingEvent> plain() {
        PatternLayoutEncoder plain = new PatternLayoutEncoder();
        plain.setPattern(PATTERN);
        return plain;
    }

    private static Encoder<ILoggingEvent> json() {
        JsonEncoder json = new JsonEncoder();
        json.setWithSequenceNumber(false);
        json.setWithNanoseconds(false);
        json.setWithContext(false);
        json.setWithArguments(false);
        json.setWithMessage(false);
        json.setWithFormattedMessage(true);
        return json;
    }

    @Override
    public byte[] headerBytes() {
        return lines.headerBytes();
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        return lines.encode(event);
    }

    @Override
    public byte[] footerBytes() {
        return lines.footerBytes();
    }
}
