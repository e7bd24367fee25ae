package io.netplanner.server.exchange.internal.materials;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import io.netplanner.server.page.Html;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the face of one rack as SVG: shelves from top to bottom, slots from left to right, cards in colour. */
final class RackDrawing {

    private static final int SLOT_WIDTH = 44;
    private static final int SHELF_HEIGHT = 58;
    private static final int GAP = 8;
    private static final int LABEL_WIDTH = 26;
    private static final int TOP = 34;
    private static final int MIN_SLOTS = 14;

    /** What fits into a slot in small print. */
    private static final int CHARACTERS_PER_SLOT = 9;

    private RackDrawing() {}

    /** @param site what stands above the rack, so that it can be told when it is printed on a page of its own */
    static String of(String site, RackFace rack) {
        List<PlacedPart> parts = rack.parts();
        int slots = parts.stream()
                .mapToInt(part -> part.slots().getLast() + 1)
                .max()
                .orElse(0);
        int shelves = parts.stream().mapToInt(PlacedPart::shelf).max().orElse(0);
        int width = LABEL_WIDTH + Math.max(MIN_SLOTS, slots) * SLOT_WIDTH + GAP;
        int height = TOP + shelves * (SHELF_HEIGHT + GAP) + GAP;
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"rack\" width=\""
                + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\">\n");
        svg.append(rectangle("frame", 1, 1, width - 2, height - 2))
                .append(label(LABEL_WIDTH, 15, site + ", rack " + rack.rack()));
        IntStream.range(0, Math.max(MIN_SLOTS, slots))
                .forEach(slot -> svg.append(small(LABEL_WIDTH + slot * SLOT_WIDTH + SLOT_WIDTH / 2.0, 31, slot + "")));
        IntStream.rangeClosed(1, shelves)
                .forEach(shelf -> svg.append(rectangle(
                                "shelf", LABEL_WIDTH, shelfTop(shelf), width - LABEL_WIDTH - GAP, SHELF_HEIGHT))
                        .append(label(9, shelfTop(shelf) + SHELF_HEIGHT / 2 + 4, Integer.toString(shelf))));
        parts.forEach(part -> svg.append(drawn(part)));
        return svg.append("</svg>\n").toString();
    }

    private static int shelfTop(int shelf) {
        return TOP + (shelf - 1) * (SHELF_HEIGHT + GAP) + GAP / 2;
    }

    private static String drawn(PlacedPart part) {
        int left = LABEL_WIDTH + part.slots().getFirst() * SLOT_WIDTH;
        int width = part.slots().size() * SLOT_WIDTH;
        int middle = shelfTop(part.shelf()) + SHELF_HEIGHT / 2;
        double centre = left + width / 2.0;
        String reason = PartReasons.of(part);
        boolean card = !reason.isEmpty();
        return "<g><title>" + Html.text(card ? part.part() + ", " + reason : part.part()) + "</title>"
                + rectangle(card ? "card" : "part", left + 1, shelfTop(part.shelf()) + 1, width - 2, SHELF_HEIGHT - 2)
                + "<text class=\"name\" text-anchor=\"middle\" font-size=\"11\" x=\"" + Figures.of(centre) + "\" y=\""
                + (card ? middle - 2 : middle + 4) + "\">" + Html.text(part.part()) + "</text>"
                + (card
                        ? small(
                                centre,
                                middle + 14,
                                shortened(reason, part.slots().size()))
                        : "") + "</g>\n";
    }

    /** The end of an id tells cards of one demand apart. */
    private static String shortened(String id, int slots) {
        int most = slots * CHARACTERS_PER_SLOT;
        return id.length() <= most ? id : "…" + id.substring(id.length() - most + 1);
    }

    private static String small(double x, int y, String text) {
        return "<text text-anchor=\"middle\" font-size=\"8\" x=\"" + Figures.of(x) + "\" y=\"" + y + "\">"
                + Html.text(text) + "</text>";
    }

    private static String rectangle(String css, int x, int y, int width, int height) {
        return "<rect class=\"" + css + "\" fill=\"" + fill(css) + "\" stroke=\"#6b7886\" x=\"" + x + "\" y=\"" + y
                + "\" width=\"" + width + "\" height=\"" + height + "\"/>";
    }

    private static String fill(String css) {
        return switch (css) {
            case "card" -> "#bfe3d0";
            case "part" -> "#e6e9ed";
            case "shelf" -> "#f7f8fa";
            default -> "#ffffff";
        };
    }

    private static String label(int x, int y, String text) {
        return "<text font-size=\"12\" x=\"" + x + "\" y=\"" + y + "\">" + Html.text(text) + "</text>";
    }
}
