package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.OpenRoadm.Band;

/** Where the design of a line stands in one band: power over the reference and attenuator of the amplifier before. */
final class BandState {

    final Band band;
    final double fullPowerDbm;
    double deltaPDb;
    double attenuatorDb;

    /** @param fullPowerDbm reference power of all channels together */
    BandState(Band band, double fullPowerDbm, double deltaPDb) {
        this.band = band;
        this.fullPowerDbm = fullPowerDbm;
        this.deltaPDb = deltaPDb;
    }
}
