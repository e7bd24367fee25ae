package io.netplanner.server.backup;

/** A backup that cannot be made or used. The message is one line for a person: what is wrong and what to do. */
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackupException(String message) {
        super(message);
    }

    public BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
