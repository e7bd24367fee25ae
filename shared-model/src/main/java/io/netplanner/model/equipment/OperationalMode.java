package io.netplanner.model.equipment;

/**
 * A rate, modulation and FEC set of a line interface.
 *
 * @param symbolRateGbaud symbol rate, Gbaud
 * @param channelWidthGhz width the signal needs on the grid, GHz
 * @param requiredGsnrDb01nm least GSNR in 0.1 nm at the receiver, dB
 * @param transmitPowerDbm power leaving the transmitter, dBm
 */
public record OperationalMode(
        String name,
        double rateGbps,
        String modulation,
        double symbolRateGbaud,
        double channelWidthGhz,
        double requiredGsnrDb01nm,
        double transmitPowerDbm) {}
