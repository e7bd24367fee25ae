package io.netplanner.desktop.client;

/** Hears how the connection fares, on whatever thread made the call. */
public interface ConnectionListener {

    /** The server answered, with whatever status. */
    void onReachable();

    /** The server could not be reached or said 503. */
    void onAway(ServerAwayException reason);

    /** The refresh token is no longer good. */
    void onSessionEnded();
}
