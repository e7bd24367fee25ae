package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.model.equipment.CommonPartRole;
import io.netplanner.model.materials.SiteType;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts for itself what every node and every hut of a link needs. */
final class ExpectedSites {

    private final MaterialsRequest request;
    private final NodeLoads loads;

    ExpectedSites(MaterialsRequest request) {
        this.request = request;
        this.loads = new NodeLoads(request);
    }

    Map<String, ExpectedSite> byName() {
        Map<String, ExpectedSite> sites = new LinkedHashMap<>();
        request.topology().nodes().forEach(node -> sites.put(node.name(), node(node)));
        for (Link link : request.topology().links()) {
            int amplifiers = link.direction() == Direction.BIDIRECTIONAL ? 2 : 1;
            for (int hut = 1; hut < spans(link); hut++) {
                sites.put(link.id() + " hut " + hut, amplified(SiteType.AMPLIFIER_HUT, amplifiers));
            }
        }
        return sites;
    }

    private int spans(Link link) {
        List<?> drawn = link.spans();
        return drawn.isEmpty() ? request.catalogue().lineRules().spanCount(link.lengthKm()) : drawn.size();
    }

    private ExpectedSite amplified(SiteType type, int amplifiers) {
        PartCounts counts = new PartCounts(request.catalogue());
        counts.add(CommonPartRole.LINE_AMPLIFIER, amplifiers);
        return new ExpectedSite(type, 2, 1, counts.counts());
    }

    private ExpectedSite node(Node node) {
        int degree = loads.degree(node.name());
        if (degree == 2 && loads.isOnlyPassed(node.name())) {
            return amplified(SiteType.AMPLIFIER_NODE, 2);
        }
        PartCounts counts = new PartCounts(request.catalogue());
        loads.cards(node.name()).forEach(counts::add);
        counts.addLines(degree);
        counts.addSwitching(degree, loads.protectedEnds(node.name()));
        counts.addAddDrop(degree, node.roadmType(), loads.drops(node.name()));
        counts.addServing(CommonPartRole.PROTECTION_SPLITTER, loads.protectedEnds(node.name()));
        return new ExpectedSite(SiteType.ROADM, degree, Math.max(1, degree), counts.counts());
    }
}
