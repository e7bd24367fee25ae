package io.netplanner.engine.restoration;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.Occupancy;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spectrum.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The spare that is set aside for restoration, and who counts on it. Mutable, not thread-safe.
 *
 * <p>Memory grows with rows × channels.
 */
public final class SpareSpectrum {
    private final Occupancy reserved;
    private final int[] uses;
    private final int channels;
    private final List<List<RestoredSegment>> byChannel = new ArrayList<>();
    private final RestorationSearch search;

    /**
     * @param lit what working and protection routes light
     */
    public SpareSpectrum(Network network, SpectrumRows rows, Occupancy lit) {
        channels = lit.channels();
        reserved = new Occupancy(rows.count(), channels);
        uses = new int[rows.count() * channels];
        for (int channel = 0; channel < channels; channel++) {
            byChannel.add(new ArrayList<>());
        }
        search = new RestorationSearch(network, rows, lit, this);
    }

    /** Spare that no working or protection route may light. */
    public Occupancy reserved() {
        return reserved;
    }

    /**
     * Paths for all failures of a segment that is lit already; empty when its channel leaves one of them without. Nothing
     * is reserved yet.
     */
    public Optional<RestoredSegment> plan(LitSegment segment) {
        return search.plan(segment);
    }

    /** The failure for which the last {@link #plan} that came to nothing found no path. */
    public Optional<Failure> findUnanswered() {
        return search.findUnanswered();
    }

    public void add(RestoredSegment restored) {
        LitSegment segment = restored.segment();
        for (int channel = segment.channel(); channel < segment.channelEnd(); channel++) {
            byChannel.get(channel).add(restored);
            for (RestorationPath path : restored.paths()) {
                for (int row : path.rows()) {
                    uses[row * channels + channel]++;
                }
                reserved.take(path.rows(), channel, 1);
            }
        }
    }

    public void remove(RestoredSegment restored) {
        LitSegment segment = restored.segment();
        for (int channel = segment.channel(); channel < segment.channelEnd(); channel++) {
            byChannel.get(channel).remove(restored);
            for (RestorationPath path : restored.paths()) {
                for (int row : path.rows()) {
                    if (--uses[row * channels + channel] == 0) {
                        reserved.release(new int[] {row}, channel, 1);
                    }
                }
            }
        }
    }

    /** Segments that count on spare which a strand would light on a channel. */
    public List<RestoredSegment> crossedBy(Strand strand, int channel) {
        if (reserved.isFree(strand.rows(), channel, strand.width())) {
            return List.of();
        }
        return onChannels(channel, channel + strand.width())
                .filter(restored -> restored.crosses(strand.rows()))
                .toList();
    }

    /** Segments with restoration on any of the channels of this one. */
    List<RestoredSegment> sharingChannelsWith(LitSegment segment) {
        return onChannels(segment.channel(), segment.channelEnd()).toList();
    }

    private Stream<RestoredSegment> onChannels(int from, int end) {
        Stream<RestoredSegment> all = byChannel.subList(from, end).stream().flatMap(List::stream);
        return end - from > 1 ? all.distinct() : all;
    }
}
