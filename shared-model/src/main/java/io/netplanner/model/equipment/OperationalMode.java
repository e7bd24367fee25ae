package io.netplanner.model.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rate, modulation and FEC set of a line interface.
 *
 * @param symbolRateGbaud symbol rate, Gbaud
 * @param channelWidthGhz width the signal needs on the grid, GHz
 * @param requiredGsnrDb01nm least GSNR in 0.1 nm at the receiver, dB
 * @param transmitPowerDbm power leaving the transmitter, dBm
 * @param penalties what dispersion and polarisation cost; absent in older catalogues: nothing
 * @param minReceivedPowerDbm receiver sensitivity, dBm; absent: not judged
 * @param price of one interface at one end, in the planner's currency; absent until the planner fills it in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OperationalMode(
        String name,
        double rateGbps,
        String modulation,
        double symbolRateGbaud,
        double channelWidthGhz,
        double requiredGsnrDb01nm,
        double transmitPowerDbm,
        ModePenalties penalties,
        @Nullable Double minReceivedPowerDbm,
        @Nullable Double price) {

    public OperationalMode {
        penalties = Objects.requireNonNullElse(penalties, ModePenalties.NONE);
    }
}
