package io.netplanner.engine.validation.internal.routing;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.LineRules;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The request and its result, looked up by name. Immutable. */
public final class RoutedCase {
    private final RoutingRequest request;
    private final RoutingResult result;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Link> links = new HashMap<>();
    private final Map<String, LightpathRequest> requests = new HashMap<>();
    private final List<LitRoute> lit = new ArrayList<>();
    private final List<Restorable> restorables = new ArrayList<>();

    public RoutedCase(RoutingRequest request, RoutingResult result) {
        this.request = request;
        this.result = result;
        request.topology().nodes().forEach(node -> nodes.putIfAbsent(node.name(), node));
        request.topology().links().forEach(link -> links.putIfAbsent(link.id(), link));
        request.requests().forEach(asked -> requests.putIfAbsent(asked.id(), asked));
        for (int i = 0; i < result.lightpaths().size(); i++) {
            addLit(i, result.lightpaths().get(i));
        }
    }

    private void addLit(int index, Lightpath lightpath) {
        LightpathRequest asked = requests.get(lightpath.requestId());
        if (asked == null) {
            return;
        }
        restorables.add(new Restorable(asked, lightpath));
        String pointer = "/lightpaths/" + index;
        lit.add(new LitRoute(asked, lightpath.working(), pointer + "/working"));
        if (lightpath.protection() != null) {
            lit.add(new LitRoute(asked, lightpath.protection(), pointer + "/protection"));
        }
    }

    RoutingResult result() {
        return result;
    }

    RoutingParameters parameters() {
        return request.parameters();
    }

    boolean isFlexible() {
        return parameters().grid() == SpectrumGrid.FLEXIBLE;
    }

    /** Of {@link Band} in one channel or slot. */
    int cellsOfColumn() {
        return isFlexible() ? 2 : 1;
    }

    LineRules lineRules() {
        return catalogue().lineRules();
    }

    EquipmentCatalogue catalogue() {
        return request.catalogue();
    }

    List<OperationalMode> modes() {
        return catalogue().operationalModes();
    }

    /** Channels or slots that a request fills: of the narrowest mode that carries it. */
    int width(LightpathRequest asked) {
        if (!isFlexible()) {
            return 1;
        }
        return modes().stream()
                .filter(mode -> mode.rateGbps() >= asked.rateGbps())
                .mapToDouble(OperationalMode::channelWidthGhz)
                .mapToInt(ghz -> (int) Math.ceil(ghz / FrequencySlot.GRANULARITY_GHZ))
                .min()
                .orElse(0);
    }

    List<LightpathRequest> requests() {
        return request.requests();
    }

    Optional<LightpathRequest> findRequest(String id) {
        return Optional.ofNullable(requests.get(id));
    }

    Optional<Link> findLink(String id) {
        return Optional.ofNullable(links.get(id));
    }

    Link link(String id) {
        return findLink(id).orElseThrow();
    }

    Collection<Link> links() {
        return links.values();
    }

    Set<String> nodeNames() {
        return nodes.keySet();
    }

    boolean hasNode(String name) {
        return nodes.containsKey(name);
    }

    Node node(String name) {
        return nodes.get(name);
    }

    Optional<Cluster> findCluster(String name) {
        return request.clusters().stream()
                .filter(cluster -> cluster.name().equals(name))
                .findFirst();
    }

    /** Working and protection routes of all lightpaths whose request is known. */
    List<LitRoute> lit() {
        return lit;
    }

    /** What lightpaths whose request is known do when links fail, in the order of the result. */
    List<Restorable> restorables() {
        return restorables;
    }

    /** Routes set aside for failures, in the same form. */
    List<LitRoute> restorationsOf(int lightpath) {
        Lightpath served = result.lightpaths().get(lightpath);
        LightpathRequest asked = requests.get(served.requestId());
        List<LitRoute> routes = new ArrayList<>();
        for (int i = 0; asked != null && i < served.restorations().size(); i++) {
            RestorationRoute restoration = served.restorations().get(i);
            String pointer = "/lightpaths/%d/restorations/%d/route".formatted(lightpath, i);
            routes.add(new LitRoute(asked, restoration.route(), pointer));
        }
        return routes;
    }
}
