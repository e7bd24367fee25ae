package io.netplanner.engine.materials.internal;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.materials.NodeDegrees;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.materials.MaterialBasis;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.model.materials.SiteType;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One list of materials in the making: node by node, then the huts of each link, then the network's sums. */
public final class MaterialsRun {

    private final MaterialsRequest request;
    private final PartBook book;
    private final NodeParts nodeParts;

    public MaterialsRun(MaterialsRequest request) {
        this.request = request;
        this.book = new PartBook(request.catalogue());
        this.nodeParts = new NodeParts(book, request.catalogue().rack());
    }

    public MaterialList plan() {
        CardPlaces.require(request);
        List<SiteMaterials> sites = new ArrayList<>(nodes());
        request.topology().links().forEach(link -> sites.addAll(huts(link)));
        Map<String, Integer> counts = new TreeMap<>();
        for (SiteMaterials site : sites) {
            site.lines().forEach(line -> counts.merge(line.part(), line.count(), Integer::sum));
        }
        List<MaterialLine> lines = new ArrayList<>();
        counts.forEach((part, count) -> lines.add(book.line(part, count)));
        int racks = sites.stream().mapToInt(site -> site.racks().size()).sum();
        MaterialBasis basis = request.routing() == null ? MaterialBasis.GROOMING : MaterialBasis.PLAN;
        return new MaterialList(basis, sites, lines, Totals.of(lines, racks));
    }

    private List<SiteMaterials> nodes() {
        NetworkUse use = new NetworkUse(request);
        NodeDegrees degrees = new NodeDegrees(request.topology());
        Map<String, List<Card>> cards = request.grooming().cards().stream().collect(Collectors.groupingBy(Card::node));
        List<SiteMaterials> sites = new ArrayList<>();
        for (Node node : request.topology().nodes()) {
            sites.add(nodeParts.of(
                    node, degrees.of(node.name()), use.at(node.name()), cards.getOrDefault(node.name(), List.of())));
        }
        return sites;
    }

    private List<SiteMaterials> huts(Link link) {
        int spans = link.spans().isEmpty()
                ? request.catalogue().lineRules().spanCount(link.lengthKm())
                : link.spans().size();
        int directions = link.direction() == Direction.BIDIRECTIONAL ? 2 : 1;
        List<SiteMaterials> huts = new ArrayList<>();
        for (int hut = 1; hut < spans; hut++) {
            huts.add(nodeParts.amplifierSite(link.id() + " hut " + hut, SiteType.AMPLIFIER_HUT, 2, directions));
        }
        return huts;
    }
}
