package io.netplanner.model.transmission;

/**
 * What a planner chooses before powers are optimised.
 *
 * @param maxChannelOffsetDb how far a channel's launch power may be off that of the others, 0 to 6 dB; 0 keeps all equal
 * @param timeLimitSeconds after which the best so far is given, 1 to 86400
 */
public record PowerParameters(double maxChannelOffsetDb, int timeLimitSeconds) {

    public static final PowerParameters DEFAULTS = new PowerParameters(3, 60);
}
