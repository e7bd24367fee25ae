package io.netplanner.desktop.client;

/**
 * A value with the tag the server gave its state.
 *
 * @param tag value of the {@code ETag} header, empty when there was none
 */
public record Tagged<T>(T value, String tag) {}
