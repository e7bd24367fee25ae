package io.netplanner.model.equipment;

/**
 * A kind of client service.
 *
 * @param name as spelled in traffic matrices, such as {@code STM1 Optical}
 * @param rateGbps nominal rate, Gb/s
 * @param carriedGbps what it takes of a line, Gb/s
 */
public record ServiceType(String name, double rateGbps, double carriedGbps) {}
