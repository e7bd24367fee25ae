package io.netplanner.model.grooming;

/**
 * What a planner chooses before grooming. Absent values in JSON take the defaults of {@link #DEFAULTS}.
 *
 * @param thresholdGbps least load at which a 100G lightpath is opened, 0 to 100
 * @param lineRateGbps rate of the lightpaths that muxponders open
 * @param seed same inputs and seed, same result
 * @param timeLimitSeconds after which the best result so far is given, 1 to 86400
 */
public record GroomingParameters(
        GroomingAlgorithm algorithm, double thresholdGbps, double lineRateGbps, long seed, int timeLimitSeconds) {

    public static final GroomingParameters DEFAULTS =
            new GroomingParameters(GroomingAlgorithm.END_TO_END, 0, 100, 1, 60);
}
