package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.SignalQuality;

/** The figures of a received signal that an operational mode sets limits to. */
record Arrival(double gsnrDb01nm, double dispersionPsPerNm, double pmdPs, double pdlDb, double receivedPowerDbm) {

    static Arrival of(SignalQuality signal) {
        return new Arrival(
                signal.gsnrDb01nm(),
                signal.dispersionPsPerNm(),
                signal.pmdPs(),
                signal.pdlDb(),
                signal.receivedPowerDbm());
    }
}
