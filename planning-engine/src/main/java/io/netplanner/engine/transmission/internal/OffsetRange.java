package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.RoadmCrossings;

/** How far the launch power of a segment's channel may be off that of the others, dB; 0 is always inside. */
record OffsetRange(double lowDb, double highDb) {

    /** Within what the planner allows, the transmitter gives behind the splitters, and the receiver needs. */
    static OffsetRange of(PoweredSegment segment, Channel channel, RoadmCrossings roadms, double mostDb) {
        double launchedDbm = Decibels.wattToDbm(roadms.express().target().powerWatt(channel)) + channel.powerOffsetDb();
        double addedDbm = channel.txPowerDbm()
                - roadms.splitterLossDb()
                - roadms.add().at(channel.frequencyHz()).maxLossDb();
        double droppedDbm = Decibels.wattToDbm(roadms.drop().target().powerWatt(channel)) + channel.powerOffsetDb();
        double receivedDbm = droppedDbm - roadms.splitterLossDb();
        return new OffsetRange(
                Math.min(0, Math.max(-mostDb, segment.limits().minReceivedDbm() - receivedDbm)),
                Math.max(0, Math.min(mostDb, addedDbm - launchedDbm)));
    }

    boolean holds(double db) {
        return db >= lowDb - 1e-9 && db <= highDb + 1e-9;
    }
}
