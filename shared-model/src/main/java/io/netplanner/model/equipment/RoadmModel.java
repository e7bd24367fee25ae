package io.netplanner.model.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The optics of a ROADM.
 *
 * @param targetPowerDbm power it levels every channel to at its output, per channel
 * @param maxLossDb loss of an express channel at the least
 * @param addDropOsnrDb01nm OSNR of adding and dropping together, dB in 0.1 nm; each of the two has 3.01 dB more
 * @param pmdPs polarisation mode dispersion of one crossing
 * @param pdlDb polarisation dependent loss of one crossing
 * @param splitterLossDb of the splitters between a transponder and the switch, in either direction; absent: none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoadmModel(
        double targetPowerDbm,
        double maxLossDb,
        double addDropOsnrDb01nm,
        double pmdPs,
        double pdlDb,
        @Nullable Double splitterLossDb) {}
