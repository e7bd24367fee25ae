package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.LineDirection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers what may be set in a plan: the level of every amplifier, line by line, then the offset of every segment. */
final class PowerVariables {

    private final PowerNetwork powers;
    private final List<LineDirection> lines;
    private final Map<LineDirection, Integer> first = new HashMap<>();
    private final int levels;

    PowerVariables(PowerNetwork powers) {
        this.powers = powers;
        this.lines = powers.lines();
        int next = 0;
        for (LineDirection line : lines) {
            first.put(line, next);
            next += powers.levels(line).amplifiers();
        }
        this.levels = next;
    }

    List<LineDirection> lines() {
        return lines;
    }

    int count() {
        return levels + powers.segments().size();
    }

    int level(LineDirection line, int amplifier) {
        return first.get(line) + amplifier;
    }

    int offset(int segment) {
        return levels + segment;
    }

    /** The present settings, each variable changed by its entry in {@code stepDb}. */
    PowerSettings moved(double[] stepDb) {
        Map<LineDirection, LineLevels> changed = new HashMap<>();
        for (LineDirection line : lines) {
            LineLevels now = powers.levels(line);
            LineLevels then = now;
            for (int i = 0; i < now.amplifiers(); i++) {
                double change = stepDb[level(line, i)];
                then = change == 0 ? then : then.with(i, now.levelDbm(i) + change);
            }
            if (then != now) {
                changed.put(line, then);
            }
        }
        double[] offsets = new double[powers.segments().size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = powers.offsetDb(i) + stepDb[offset(i)];
        }
        return new PowerSettings(changed, offsets);
    }
}
