package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.RoadmCrossings;
import io.netplanner.engine.transmission.RoadmElement;
import io.netplanner.engine.transmission.SignalQuality;
import io.netplanner.engine.transmission.TransmissionLimitException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows one channel over the lines of its path, adding up what they do to it. For one use. */
final class SignalTrip {

    private final Channel channel;
    private final int id;
    private final RoadmCrossings roadms;
    private double signal = 1;
    private double ase;
    private double nli;
    private double terminals;
    private double dispersion;
    private double latency;
    private double received;
    private double pmdSquared;
    private double pdlSquared;
    private double worstNoise = -1;
    private @Nullable LineDirection worst;

    SignalTrip(Channel channel, int id, RoadmCrossings roadms) {
        this.channel = channel;
        this.id = id;
        this.roadms = roadms;
        this.terminals = Decibels.toRatio(-channel.txOsnrDb01nm());
        pass(roadms.add());
    }

    /** @param launchedWatt what the first ROADM levels the channel to */
    void begin(LineDirection direction, double launchedWatt) {
        double given = Decibels.dbmToWatt(channel.txPowerDbm() - roadms.splitterLossDb()) * throughput(roadms.add());
        if (given < launchedWatt * (1 - 1e-9)) {
            throw new TransmissionLimitException(String.format(
                    Locale.ROOT,
                    "Link %s from %s: of the %.2f dBm that the transmitter at %.4f THz gives, %.2f dBm pass the splitters and the ROADM, below the %.2f dBm it levels to. Raise the transmit power of the mode or lower the ROADM's target.",
                    direction.linkId(),
                    direction.from(),
                    channel.txPowerDbm(),
                    channel.frequencyHz() / 1e12,
                    Decibels.wattToDbm(given),
                    Decibels.wattToDbm(launchedWatt)));
        }
    }

    /** @param targetWatt what the ROADM behind the line levels the channel to */
    void cross(LineDirection direction, LineShares line, double targetWatt) {
        add(direction, line);
        requirePower(direction, line.powerWatt()[id], targetWatt);
        pass(roadms.express());
    }

    /** As {@link #cross}, where the channel is dropped. */
    void end(LineDirection direction, LineShares line) {
        add(direction, line);
        double target = roadms.drop().target().powerWatt(channel) * Decibels.toRatio(channel.powerOffsetDb());
        double arriving = line.powerWatt()[id] * throughput(roadms.drop());
        received = Math.min(arriving, target) * Decibels.toRatio(-roadms.splitterLossDb());
        pass(roadms.drop());
    }

    private void add(LineDirection direction, LineShares line) {
        double k = line.signal()[id];
        signal *= k;
        ase = ase * k + line.ase()[id];
        nli = nli * k + line.nli()[id];
        dispersion += line.dispersionSPerM()[id];
        latency += line.latencyS()[id];
        pmdSquared += line.pmdSquared()[id];
        pdlSquared += line.pdlSquared()[id];
        double noise = (line.ase()[id] + line.nli()[id]) / k;
        if (noise > worstNoise) {
            worstNoise = noise;
            worst = direction;
        }
    }

    SignalQuality arrive() {
        double per01nm = Decibels.REFERENCE_BANDWIDTH_HZ / channel.symbolRateBd();
        double amplifiers = ase / signal * per01nm;
        double fibers = nli / signal * per01nm;
        return new SignalQuality(
                -Decibels.ofRatio(amplifiers + fibers + terminals),
                -Decibels.ofRatio(amplifiers + terminals),
                dispersion * 1e3,
                Math.sqrt(pmdSquared) * 1e12,
                Math.sqrt(pdlSquared),
                latency * 1e3,
                Decibels.wattToDbm(received),
                Objects.requireNonNull(worst, "a path has at least one line"),
                limit(amplifiers, fibers));
    }

    private SignalQuality.Limit limit(double amplifiers, double fibers) {
        if (terminals >= amplifiers && terminals >= fibers) {
            return SignalQuality.Limit.TERMINALS;
        }
        return amplifiers >= fibers ? SignalQuality.Limit.AMPLIFIER_NOISE : SignalQuality.Limit.NONLINEAR_INTERFERENCE;
    }

    private void pass(RoadmElement roadm) {
        RoadmElement.Band band = roadm.at(channel.frequencyHz());
        Double osnr = band.osnrDb01nm();
        terminals += osnr == null ? 0 : Decibels.toRatio(-osnr);
        pmdSquared += band.pmdS() * band.pmdS();
        pdlSquared += band.pdlDb() * band.pdlDb();
    }

    /** What a crossing lets through at most of this channel. */
    private double throughput(RoadmElement roadm) {
        return Decibels.toRatio(-roadm.at(channel.frequencyHz()).maxLossDb());
    }

    /** A ROADM cannot amplify: a channel that arrives too weak would break what the next lines were computed for. */
    private void requirePower(LineDirection direction, double arrivingWatt, double targetWatt) {
        if (arrivingWatt * throughput(roadms.express()) < targetWatt * (1 - 1e-9)) {
            throw new TransmissionLimitException(String.format(
                    Locale.ROOT,
                    "Link %s from %s: the channel at %.4f THz arrives at %s with %.2f dBm, below the %.2f dBm the ROADM levels to. Raise the gain of the last amplifier.",
                    direction.linkId(),
                    direction.from(),
                    channel.frequencyHz() / 1e12,
                    direction.to(),
                    Decibels.wattToDbm(arrivingWatt),
                    Decibels.wattToDbm(targetWatt)));
        }
    }
}
