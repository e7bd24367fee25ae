package io.netplanner.server.platform;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells a database that is away, or has no room left, from a statement that is wrong. */
public final class DatabaseFaults {

    /** SQL states; 08 is a lost connection, 57P01 to 57P03 a server that stops or starts. */
    private static final String TOO_MANY = "53300";

    private static final String DISK_FULL = "53100";

    private static final Set<String> UNFIT_CHARACTER = Set.of("22021", "22P05");

    private DatabaseFaults() {}

    public static boolean isUnavailable(Throwable fault) {
        return hasCause(
                fault,
                cause -> cause instanceof ConnectionException
                        || cause instanceof SQLTransientConnectionException
                        || isStateOf(
                                cause,
                                state -> state.startsWith("08") || state.startsWith("57P0") || state.equals(TOO_MANY)));
    }

    /** The statement was undone since nothing more can be written. */
    public static boolean isDiskFull(Throwable fault) {
        return hasCause(fault, cause -> isStateOf(cause, DISK_FULL::equals));
    }

    /** A text has a character that the database cannot hold, such as U+0000. */
    public static boolean isCharacterRefused(Throwable fault) {
        return hasCause(fault, cause -> isStateOf(cause, UNFIT_CHARACTER::contains));
    }

    private static boolean hasCause(Throwable fault, Predicate<Throwable> isIt) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(isIt);
    }

    private static boolean isStateOf(Throwable cause, Predicate<String> isIt) {
        return cause instanceof SQLException sql && sql.getSQLState() != null && isIt.test(sql.getSQLState());
    }
}
