package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fills the lines of a muxponder so that each reaches the planner's threshold and as much as possible is carried, then
 * with as few lines as possible.
 *
 * <p>Spreading the clients evenly often saves a line that filling one after the other would leave below the threshold:
 * 13 clients of 10G at 60 are 7 and 6, not 10 and 3 left. A heuristic choice among few candidates.
 */
final class ThresholdFilling {

    private static final Comparator<OpenedLines> MORE_LOAD_THEN_FEWER_LINES = Comparator.comparingLong(
                    OpenedLines::load)
            .thenComparing(opened -> opened.lines().size(), Comparator.reverseOrder());

    private final LineRoom room;
    private final long threshold;

    ThresholdFilling(Xponder card, long threshold) {
        this.room = new LineRoom(card);
        this.threshold = threshold;
    }

    /** @param fewest all clients on as few lines as can be, whatever their load */
    OpenedLines choose(List<List<LineClient>> fewest) {
        if (fewest.stream().allMatch(this::reachesThreshold)) {
            return new OpenedLines(fewest, List.of());
        }
        List<LineClient> heaviestFirst = fewest.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(LineClient::load).reversed())
                .toList();
        Stream<OpenedLines> spread = IntStream.rangeClosed(1, fewest.size())
                .mapToObj(lines -> spread(heaviestFirst, lines))
                .filter(opened -> opened.lines().stream().allMatch(this::reachesThreshold));
        return Stream.concat(Stream.of(withoutLight(fewest)), spread)
                .max(MORE_LOAD_THEN_FEWER_LINES)
                .orElseThrow();
    }

    private boolean reachesThreshold(List<LineClient> line) {
        return LineClient.totalLoad(line) >= threshold;
    }

    private OpenedLines withoutLight(List<List<LineClient>> lines) {
        return new OpenedLines(
                lines.stream().filter(this::reachesThreshold).toList(),
                lines.stream()
                        .filter(line -> !reachesThreshold(line))
                        .flatMap(List::stream)
                        .toList());
    }

    private OpenedLines spread(List<LineClient> heaviestFirst, int count) {
        List<List<LineClient>> lines = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            lines.add(new ArrayList<>());
        }
        List<LineClient> left = new ArrayList<>();
        for (LineClient client : heaviestFirst) {
            lines.stream()
                    .filter(line -> room.fits(line, client))
                    .min(Comparator.comparingLong(LineClient::totalLoad))
                    .ifPresentOrElse(line -> line.add(client), () -> left.add(client));
        }
        return new OpenedLines(lines, left);
    }
}
