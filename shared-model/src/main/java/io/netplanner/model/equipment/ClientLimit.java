package io.netplanner.model.equipment;

/** At most {@code ports} client ports of a card take this service type. */
public record ClientLimit(String serviceType, int ports) {}
