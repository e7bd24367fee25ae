package io.netplanner.engine.materials.internal;

import io.netplanner.engine.materials.NodeRacks;
import io.netplanner.engine.materials.SlotAddress;
import io.netplanner.model.equipment.CommonPart;
import io.netplanner.model.equipment.RackModel;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.PartUse;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.model.materials.SiteType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of one site: counts each and gives it its place. */
final class SiteBill {

    private final PartBook book;
    private final NodeRacks racks;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<Integer, List<PlacedPart>> faces = new TreeMap<>();

    SiteBill(PartBook book, RackModel model, int degree) {
        this.book = book;
        this.racks = new NodeRacks(model, degree);
    }

    /** A card that grooming has already given its place. */
    void addCard(Card card) {
        SlotAddress address = new SlotAddress(card.rack(), card.shelf(), card.slots());
        racks.occupy(address);
        record(card.type(), address, card.id(), null);
    }

    /** Parts that belong together, in adjacent slots at the shelf of a degree or after it. */
    void addAtDegree(int degree, Part... together) {
        split(racks.placeAtDegree(degree, width(together)), together);
    }

    /** Parts that belong together, in adjacent slots of a service shelf. */
    void addToService(Part... together) {
        split(racks.place(width(together)), together);
    }

    /**
     * A part by name and width.
     *
     * @param use why it is there, absent where every node has it
     */
    record Part(String name, int slots, @Nullable PartUse use) {

        Part(String name, int slots) {
            this(name, slots, null);
        }

        static Part of(CommonPart part) {
            return new Part(part.name(), part.slots());
        }
    }

    private static int width(Part... together) {
        int width = 0;
        for (Part part : together) {
            width += part.slots();
        }
        return width;
    }

    private void split(SlotAddress address, Part... together) {
        int first = 0;
        for (Part part : together) {
            List<Integer> slots = address.slots().subList(first, first + part.slots());
            record(part.name(), new SlotAddress(address.rack(), address.shelf(), slots), null, part.use());
            first += part.slots();
        }
    }

    private void record(String part, SlotAddress address, @Nullable String cardId, @Nullable PartUse use) {
        counts.merge(part, 1, Integer::sum);
        faces.computeIfAbsent(address.rack(), rack -> new ArrayList<>())
                .add(new PlacedPart(part, address.shelf(), address.slots(), cardId, use));
    }

    private void addShelfCommons() {
        for (SlotAddress shelf : racks.shelvesInUse()) {
            for (CommonPart part : book.shelfCommons()) {
                part.fixedSlots()
                        .forEach(slot -> record(
                                part.name(), new SlotAddress(shelf.rack(), shelf.shelf(), List.of(slot)), null, null));
            }
        }
    }

    SiteMaterials finish(String site, SiteType type, int degree) {
        addShelfCommons();
        List<MaterialLine> lines = new ArrayList<>();
        counts.forEach((part, count) -> lines.add(book.line(part, count)));
        List<RackFace> rackFaces = new ArrayList<>();
        Comparator<PlacedPart> byPlace = Comparator.comparingInt(PlacedPart::shelf)
                .thenComparing(part -> part.slots().getFirst());
        faces.forEach((rack, parts) ->
                rackFaces.add(new RackFace(rack, parts.stream().sorted(byPlace).toList())));
        return new SiteMaterials(site, type, degree, lines, rackFaces, Totals.of(lines, rackFaces.size()));
    }
}
