package io.netplanner.model.equipment;

import java.util.List;
import java.util.Objects;

/**
 * What impairments other than noise cost an operational mode. Between two points the penalty is interpolated, below the
 * first it falls to 0 at 0, beyond the last the mode does not work. An empty table costs nothing and limits nothing.
 *
 * @param dispersionPsPerNm by the size of the accumulated chromatic dispersion, ps/nm
 * @param pmdPs by polarisation mode dispersion, ps
 * @param pdlDb by polarisation dependent loss, dB
 */
public record ModePenalties(List<PenaltyPoint> dispersionPsPerNm, List<PenaltyPoint> pmdPs, List<PenaltyPoint> pdlDb) {

    public static final ModePenalties NONE = new ModePenalties(List.of(), List.of(), List.of());

    /** Absent tables are empty. */
    public ModePenalties {
        dispersionPsPerNm = List.copyOf(Objects.requireNonNullElse(dispersionPsPerNm, List.of()));
        pmdPs = List.copyOf(Objects.requireNonNullElse(pmdPs, List.of()));
        pdlDb = List.copyOf(Objects.requireNonNullElse(pdlDb, List.of()));
    }
}
