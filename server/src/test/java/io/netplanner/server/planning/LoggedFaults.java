package io.netplanner.server.planning;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What is logged as an error, by whomever, while a test looks. */
final class LoggedFaults extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    static LoggedFaults watch() {
        LoggedFaults faults = new LoggedFaults();
        faults.start();
        root().addAppender(faults);
        return faults;
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        root().detachAppender(this);
        stop();
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            seen.add(event.getLoggerName() + ": " + event.getFormattedMessage());
        }
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }
}
