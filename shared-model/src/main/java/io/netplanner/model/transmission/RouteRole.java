package io.netplanner.model.transmission;

/** Which of a lightpath's routes is meant. */
public enum RouteRole {
    WORKING,
    PROTECTION
}
