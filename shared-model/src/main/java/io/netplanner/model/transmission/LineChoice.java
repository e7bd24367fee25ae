package io.netplanner.model.transmission;

/**
 * One decision of the line design.
 *
 * @param element names the amplifier or span
 * @param choice what was taken
 * @param reason why, in words
 */
public record LineChoice(String linkId, String from, String element, String choice, String reason) {}
