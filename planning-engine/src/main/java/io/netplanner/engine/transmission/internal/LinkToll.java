package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.LineDirection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a link takes from any signal that crosses it, in the worse of its directions.
 *
 * @param logNoise ln(1 + noise over signal), in the signal's bandwidth, which adds up along a path
 */
record LinkToll(double logNoise, double dispersionPsPerNm, double pmdSquared, double pdlSquared) {

    /**
     * @param lit channels that are lit in the network
     * @param worst whether the channel that suffers most counts, else their mean
     */
    static LinkToll of(LitNetwork network, List<LineDirection> directions, List<Integer> lit, boolean worst) {
        return directions.stream()
                .map(direction -> of(network.shares(direction), lit, worst))
                .reduce(LinkToll::worse)
                .orElseThrow();
    }

    static List<Integer> every(List<Channel> channels, int step) {
        return IntStream.iterate(0, i -> i < channels.size(), i -> i + step)
                .boxed()
                .toList();
    }

    private static LinkToll of(LineShares line, List<Integer> lit, boolean worst) {
        return new LinkToll(
                over(lit, worst, i -> Math.log1p((line.ase()[i] + line.nli()[i]) / line.signal()[i])),
                1e3 * over(lit, true, i -> Math.abs(line.dispersionSPerM()[i])),
                over(lit, true, i -> line.pmdSquared()[i]),
                over(lit, true, i -> line.pdlSquared()[i]));
    }

    private static double over(List<Integer> lit, boolean worst, ToDoubleFunction<Integer> value) {
        DoubleStream values = lit.stream().mapToDouble(value);
        return (worst ? values.max() : values.average()).orElse(0);
    }

    private LinkToll worse(LinkToll other) {
        return new LinkToll(
                Math.max(logNoise, other.logNoise),
                Math.max(dispersionPsPerNm, other.dispersionPsPerNm),
                Math.max(pmdSquared, other.pmdSquared),
                Math.max(pdlSquared, other.pdlSquared));
    }
}
