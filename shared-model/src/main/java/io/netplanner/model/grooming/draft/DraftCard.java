package io.netplanner.model.grooming.draft;

import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The same card at both ends of its lines.
 *
 * @param id of the pair; the card at the near end is called by it and {@code a}, the one at the far end by it and {@code z}
 * @param protection of the lightpaths on its lines
 * @param restoration of the lightpaths on its lines
 */
public record DraftCard(
        String id,
        String type,
        DraftPlace near,
        DraftPlace far,
        Protection protection,
        Restoration restoration,
        List<DraftLine> lines) {

    public DraftCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(near, "near");
        Objects.requireNonNull(far, "far");
        protection = Objects.requireNonNullElse(protection, Protection.NONE);
        restoration = Objects.requireNonNullElse(restoration, Restoration.NONE);
        lines = List.copyOf(Objects.requireNonNullElse(lines, List.of()));
    }

    public String nearId() {
        return id + "a";
    }

    public String farId() {
        return id + "z";
    }

    public boolean joins(String a, String b) {
        return near.node().equals(a) && far.node().equals(b)
                || near.node().equals(b) && far.node().equals(a);
    }

    public DraftCard at(DraftPlace newNear, DraftPlace newFar) {
        return new DraftCard(id, type, newNear, newFar, protection, restoration, lines);
    }

    public DraftCard withLines(List<DraftLine> newLines) {
        return new DraftCard(id, type, near, far, protection, restoration, newLines);
    }

    public DraftCard mapLines(UnaryOperator<DraftLine> change) {
        return withLines(lines.stream().map(change).toList());
    }
}
