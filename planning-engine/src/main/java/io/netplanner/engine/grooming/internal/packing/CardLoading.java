package io.netplanner.engine.grooming.internal.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the fewest bins onto the fewest cards, where a card has several lines, each one bin, that share its ports.
 *
 * <p>The number of bins never grows; the number of cards is a heuristic answer: first the bins as they are, paired
 * largest first, then fresh fillings of fewer cards ({@link LineFilling}).
 */
public final class CardLoading {

    private final PackingProblem problem;
    private final int lines;

    /** @param lines of a card, at least 1 */
    public CardLoading(PackingProblem problem, int lines) {
        this.problem = problem;
        this.lines = lines;
    }

    /** The cards, each with the bins on its lines. */
    public List<List<Pattern>> load(List<Pattern> bins) {
        List<List<Pattern>> paired = pair(bins);
        int least = Math.max(Math.ceilDiv(bins.size(), lines), leastByPorts());
        for (int cards = least; cards < paired.size(); cards++) {
            List<List<Pattern>> filled = new LineFilling(problem, cards, bins.size()).fill();
            if (!filled.isEmpty()) {
                return filled;
            }
        }
        return paired;
    }

    private int leastByPorts() {
        int least = Math.ceilDiv(PackingProblem.sum(problem.counts()), problem.ports());
        for (ItemClass item : problem.classes()) {
            least = Math.max(least, Math.ceilDiv(item.count(), item.limit()));
        }
        return least;
    }

    private List<List<Pattern>> pair(List<Pattern> bins) {
        List<List<Pattern>> cards = new ArrayList<>();
        bins.stream().sorted(Comparator.comparingInt(Pattern::items).reversed()).forEach(bin -> {
            List<Pattern> card = cards.stream()
                    .filter(c -> c.size() < lines && hasRoom(c, bin))
                    .findFirst()
                    .orElseGet(() -> {
                        cards.add(new ArrayList<>());
                        return cards.getLast();
                    });
            card.add(bin);
        });
        return cards;
    }

    private boolean hasRoom(List<Pattern> card, Pattern bin) {
        int used = card.stream().mapToInt(Pattern::items).sum();
        if (used + bin.items() > problem.ports()) {
            return false;
        }
        for (int c = 0; c < problem.size(); c++) {
            int itemClass = c;
            int ofClass = card.stream().mapToInt(p -> p.count(itemClass)).sum();
            if (ofClass + bin.count(c) > problem.get(c).limit()) {
                return false;
            }
        }
        return true;
    }
}
