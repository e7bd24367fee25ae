package io.netplanner.engine.grooming.internal.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tries to put all items onto a given number of cards and lines: largest first, onto the first line whose card has a
 * port left. Cards with more lines come first, so that large items, which need few ports, share cards.
 */
final class LineFilling {

    private final PackingProblem problem;
    private final List<int[]> lines = new ArrayList<>();
    private final int[] cardOfLine;
    private final int[][] onCard;

    LineFilling(PackingProblem problem, int cards, int lineCount) {
        this.problem = problem;
        this.onCard = new int[cards][problem.size()];
        this.cardOfLine =
                IntStream.range(0, lineCount).map(line -> line % cards).sorted().toArray();
        for (int line = 0; line < lineCount; line++) {
            lines.add(new int[problem.size()]);
        }
    }

    /** The cards with their lines, or nothing if an item found no place. */
    List<List<Pattern>> fill() {
        boolean placed = IntStream.range(0, problem.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> -problem.get(c).size()))
                .allMatch(this::place);
        return placed ? cards() : List.of();
    }

    private boolean place(int itemClass) {
        int left = problem.get(itemClass).count();
        for (int line = 0; line < lines.size() && left > 0; line++) {
            int put = Math.min(left, room(line, itemClass));
            lines.get(line)[itemClass] += put;
            onCard[cardOfLine[line]][itemClass] += put;
            left -= put;
        }
        return left == 0;
    }

    private int room(int line, int itemClass) {
        ItemClass item = problem.get(itemClass);
        int[] card = onCard[cardOfLine[line]];
        long byLoad = (problem.capacity() - problem.load(lines.get(line))) / item.size();
        int byPorts = problem.ports() - PackingProblem.sum(card);
        return (int) Math.min(Math.min(byLoad, byPorts), item.limit() - card[itemClass]);
    }

    private List<List<Pattern>> cards() {
        List<List<Pattern>> cards = new ArrayList<>();
        for (int card = 0; card < onCard.length; card++) {
            List<Pattern> bins = new ArrayList<>();
            for (int line = 0; line < lines.size(); line++) {
                if (cardOfLine[line] == card) {
                    bins.add(new Pattern(lines.get(line)));
                }
            }
            cards.add(bins);
        }
        return cards;
    }
}
