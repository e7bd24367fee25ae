package io.netplanner.server.platform;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away from a statement that is wrong. */
public final class DatabaseFaults {

    private DatabaseFaults() {}

    public static boolean isUnavailable(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectionException || cause instanceof SQLException sql && isUnavailable(sql)) {
                return true;
            }
        }
        return false;
    }

    /** SQL states: 08 is a lost connection, 57P01 to 57P03 a server that stops or starts, 53300 one that is full. */
    private static boolean isUnavailable(SQLException fault) {
        String state = fault.getSQLState();
        return fault instanceof SQLTransientConnectionException
                || state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
    }
}
