package io.netplanner.engine.materials.internal;

import io.netplanner.engine.materials.internal.SiteBill.Part;
import io.netplanner.model.equipment.CommonPart;
import io.netplanner.model.equipment.CommonPartRole;
import io.netplanner.model.equipment.RackModel;
import io.netplanner.model.equipment.WavelengthSwitch;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.model.materials.SiteType;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import java.util.List;

/** Counts the parts of a node of the topology: line equipment, switching, add/drop, cards and regenerators. */
final class NodeParts {

    private final PartBook book;
    private final RackModel model;

    NodeParts(PartBook book, RackModel model) {
        this.book = book;
        this.model = model;
    }

    SiteMaterials of(Node node, int degree, NodeUse use, List<Card> cards) {
        if (degree == 2 && use.isPassedOnly() && cards.isEmpty()) {
            return amplifierSite(node.name(), SiteType.AMPLIFIER_NODE, 2, 2);
        }
        SiteBill bill = new SiteBill(book, model, degree);
        cards.forEach(bill::addCard);
        addLineEquipment(bill, degree);
        addSwitching(bill, node, degree, use);
        addAddDrop(bill, node, degree, use);
        addEach(bill, CommonPartRole.PROTECTION_SPLITTER, use.protectedTerminations());
        for (NodeUse.Regenerator regenerator : use.regenerators()) {
            String card = regenerator.card();
            Part half = new Part(card, book.slotsOfCard(card), regenerator.why());
            bill.addToService(half, half);
        }
        return bill.finish(node.name(), SiteType.ROADM, degree);
    }

    /** A site that only amplifies, one amplifier each direction. */
    SiteMaterials amplifierSite(String site, SiteType type, int degree, int directions) {
        SiteBill bill = new SiteBill(book, model, 1);
        for (int direction = 0; direction < directions; direction++) {
            bill.addAtDegree(0, Part.of(book.get(CommonPartRole.LINE_AMPLIFIER)));
        }
        return bill.finish(site, type, degree);
    }

    private void addLineEquipment(SiteBill bill, int degree) {
        for (int d = 0; d < degree; d++) {
            bill.addAtDegree(d, part(CommonPartRole.FIBER_INTERFACE));
            bill.addAtDegree(d, part(CommonPartRole.BOOSTER), part(CommonPartRole.PREAMPLIFIER));
        }
        addShared(bill, CommonPartRole.SUPERVISORY, degree);
        addShared(bill, CommonPartRole.CHANNEL_MONITOR, degree);
        bill.addAtDegree(0, part(CommonPartRole.HOUSEKEEPING));
    }

    private void addShared(SiteBill bill, CommonPartRole role, int served) {
        CommonPart shared = book.get(role);
        for (int first = 0; first < served; first += shared.capacity()) {
            bill.addAtDegree(0, Part.of(shared));
        }
    }

    private void addEach(SiteBill bill, CommonPartRole role, int served) {
        CommonPart part = book.get(role);
        for (int first = 0; first < served; first += part.capacity()) {
            bill.addToService(Part.of(part));
        }
    }

    private void addSwitching(SiteBill bill, Node node, int degree, NodeUse use) {
        boolean patched = degree < 2 || degree == 2 && use.protectedTerminations() == 0;
        if (!patched) {
            WavelengthSwitch perDegree = book.lineSwitch(node.name(), degree);
            for (int d = 0; d < degree; d++) {
                bill.addAtDegree(d, new Part(perDegree.name(), perDegree.slots()));
            }
        }
    }

    private void addAddDrop(SiteBill bill, Node node, int degree, NodeUse use) {
        int most = use.mostDropsOfAChannel();
        int groups = node.roadmType() == RoadmType.CDC ? Math.min(1, most) : most;
        for (int group = 0; group < groups; group++) {
            WavelengthSwitch addDrop = book.addDropSwitch(node.name(), degree);
            bill.addToService(new Part(addDrop.name(), addDrop.slots()));
            addEach(bill, CommonPartRole.ADD_DROP_MULTIPLEXER, use.channelsDroppedMoreThan(group, 1));
            addEach(bill, CommonPartRole.ADD_DROP_MULTIPLEXER, use.channelsDroppedMoreThan(group, 0));
        }
    }

    private Part part(CommonPartRole role) {
        return Part.of(book.get(role));
    }
}
