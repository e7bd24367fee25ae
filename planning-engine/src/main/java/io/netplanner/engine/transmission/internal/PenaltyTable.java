package io.netplanner.engine.transmission.internal;

import io.netplanner.model.equipment.PenaltyPoint;
import java.util.Comparator;
import java.util.List;

/** A penalty as a function of one impairment, piecewise linear from 0 at 0 through the points of a data sheet. */
public final class PenaltyTable {

    private final List<PenaltyPoint> points;

    public PenaltyTable(List<PenaltyPoint> points) {
        this.points = points.stream()
                .sorted(Comparator.comparingDouble(PenaltyPoint::upTo))
                .toList();
    }

    /** Whether a mode still works; an empty table limits nothing. */
    public boolean admits(double impairment) {
        return points.isEmpty() || Math.abs(impairment) <= points.getLast().upTo();
    }

    /** What it costs, dB; beyond the last point that point's. */
    public double penaltyDb(double impairment) {
        double size = Math.abs(impairment);
        PenaltyPoint before = new PenaltyPoint(0, 0);
        for (PenaltyPoint point : points) {
            if (size <= point.upTo()) {
                return between(before, point, size);
            }
            before = point;
        }
        return before.penaltyDb();
    }

    private static double between(PenaltyPoint low, PenaltyPoint high, double size) {
        double span = high.upTo() - low.upTo();
        double share = span == 0 ? 1 : (size - low.upTo()) / span;
        return low.penaltyDb() + share * (high.penaltyDb() - low.penaltyDb());
    }
}
