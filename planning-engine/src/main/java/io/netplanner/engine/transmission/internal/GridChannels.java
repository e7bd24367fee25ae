package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.model.equipment.LineRules;
import io.netplanner.model.equipment.OperationalMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every distinct signal of a plan, and the full comb that it is also judged against. */
public final class GridChannels {

    private final List<Channel> lit;
    private final Map<Channel, Integer> position;
    private final List<Channel> full;

    private GridChannels(List<Channel> lit, List<Channel> full) {
        this.lit = lit;
        this.full = full;
        this.position = new HashMap<>();
        for (int i = 0; i < lit.size(); i++) {
            position.put(lit.get(i), i);
        }
    }

    public static GridChannels of(RoutingRequest request, List<RoutedSegment> segments) {
        LineRules rules = request.catalogue().lineRules();
        List<Channel> lit = segments.stream()
                .map(segment -> channel(rules, segment.frequencyHz(), segment.mode()))
                .distinct()
                .toList();
        boolean fixed = segments.stream().allMatch(segment -> segment.segment().channel() != null);
        List<Channel> full = segments.stream()
                .filter(segment -> fixed)
                .map(RoutedSegment::mode)
                .min(Comparator.comparingDouble(OperationalMode::requiredGsnrDb01nm)
                        .thenComparing(OperationalMode::name))
                .map(mode -> comb(request, mode))
                .orElse(List.of());
        return new GridChannels(lit, full);
    }

    private static List<Channel> comb(RoutingRequest request, OperationalMode mode) {
        LineRules rules = request.catalogue().lineRules();
        return IntStream.rangeClosed(1, request.parameters().channels())
                .mapToObj(number -> channel(rules, frequencyHz(rules, number), mode))
                .toList();
    }

    static double frequencyHz(LineRules rules, int channel) {
        return rules.firstChannelThz() * 1e12 + (channel - 1) * rules.channelSpacingGhz() * 1e9;
    }

    private static Channel channel(LineRules rules, double frequencyHz, OperationalMode mode) {
        return new Channel(
                frequencyHz,
                mode.symbolRateGbaud() * 1e9,
                mode.channelWidthGhz() * 1e9,
                mode.transmitPowerDbm(),
                rules.txOsnrDb01nm(),
                0);
    }

    List<Channel> lit() {
        return lit;
    }

    /** Empty on a flexible grid, where "every channel" has no meaning. */
    List<Channel> full() {
        return full;
    }

    int positionOf(RoutedSegment segment, LineRules rules) {
        return position.get(channel(rules, segment.frequencyHz(), segment.mode()));
    }
}
