package io.netplanner.server.commandline;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.materials.PartChange;

/** How one part changes, in one line for a person. */
final class PartChangeLine {

    private PartChangeLine() {}

    static String of(PartChange part) {
        String number = part.changesInNumber()
                ? "%s %s (%d to %d)"
                        .formatted(signed(part.after() - part.before()), part.part(), part.before(), part.after())
                : "%s (still %d)".formatted(part.part(), part.after());
        String sum = part.priceChange() == null ? "" : ", price " + signed(part.priceChange());
        return number + each(part) + sum;
    }

    private static String each(PartChange part) {
        Double before = part.unitPriceBefore();
        Double after = part.unitPriceAfter();
        if (before != null && after != null) {
            return before.equals(after)
                    ? ", " + Figures.of(after) + " each"
                    : ", " + Figures.of(before) + " to " + Figures.of(after) + " each";
        }
        if (after != null) {
            return ", " + Figures.of(after) + " each" + (part.before() == 0 ? "" : ", no price before");
        }
        return before == null ? "" : ", " + Figures.of(before) + " each" + (part.after() == 0 ? "" : ", no price now");
    }

    static String signed(double change) {
        return (change > 0 ? "+" : "") + Figures.of(change);
    }
}
