package io.netplanner.model.equipment;

/**
 * One row of a data sheet's penalty table.
 *
 * @param upTo the impairment, in the unit of its table, at which the penalty is {@code penaltyDb}
 * @param penaltyDb what the required GSNR grows by, dB
 */
public record PenaltyPoint(double upTo, double penaltyDb) {}
