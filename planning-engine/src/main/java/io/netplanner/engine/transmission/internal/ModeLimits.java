package io.netplanner.engine.transmission.internal;

import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.transmission.QualityLimit;
import java.util.ArrayList;
import java.util.List;

/** What an operational mode makes of a received signal: penalties, margin, and every limit that the signal breaks. */
public final class ModeLimits {

    private final OperationalMode mode;
    private final double systemMarginDb;
    private final PenaltyTable dispersion;
    private final PenaltyTable pmd;
    private final PenaltyTable pdl;

    public ModeLimits(OperationalMode mode, double systemMarginDb) {
        this.mode = mode;
        this.systemMarginDb = systemMarginDb;
        this.dispersion = new PenaltyTable(mode.penalties().dispersionPsPerNm());
        this.pmd = new PenaltyTable(mode.penalties().pmdPs());
        this.pdl = new PenaltyTable(mode.penalties().pdlDb());
    }

    public double penaltyDb(Arrival signal) {
        return dispersion.penaltyDb(signal.dispersionPsPerNm())
                + pmd.penaltyDb(signal.pmdPs())
                + pdl.penaltyDb(signal.pdlDb());
    }

    public double marginDb(Arrival signal) {
        return signal.gsnrDb01nm() - penaltyDb(signal) - mode.requiredGsnrDb01nm() - systemMarginDb;
    }

    /** Receiver sensitivity, dBm; lowest where it is not judged. */
    double minReceivedDbm() {
        Double sensitivity = mode.minReceivedPowerDbm();
        return sensitivity == null ? Double.NEGATIVE_INFINITY : sensitivity;
    }

    public List<QualityLimit> failures(Arrival signal) {
        List<QualityLimit> failures = new ArrayList<>();
        note(failures, QualityLimit.GSNR, marginDb(signal) >= 0);
        note(failures, QualityLimit.DISPERSION, dispersion.admits(signal.dispersionPsPerNm()));
        note(failures, QualityLimit.PMD, pmd.admits(signal.pmdPs()));
        note(failures, QualityLimit.PDL, pdl.admits(signal.pdlDb()));
        Double sensitivity = mode.minReceivedPowerDbm();
        note(
                failures,
                QualityLimit.RECEIVED_POWER,
                sensitivity == null || signal.receivedPowerDbm() >= sensitivity - 1e-9);
        return failures;
    }

    private static void note(List<QualityLimit> failures, QualityLimit limit, boolean kept) {
        if (!kept) {
            failures.add(limit);
        }
    }
}
