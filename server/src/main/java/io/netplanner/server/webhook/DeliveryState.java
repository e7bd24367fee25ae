package io.netplanner.server.webhook;

/** What became of a message to a webhook. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    /** Its last attempt failed too. */
    GIVEN_UP
}
