package io.netplanner.engine.materials;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.grooming.DefaultGroomer;
import io.netplanner.engine.grooming.GroomedRequests;
import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.RoutingStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes a case the whole way: grooming, routing, materials. */
final class PlannedMaterials {

    private final MaterialList list;

    private PlannedMaterials(MaterialList list) {
        this.list = list;
    }

    static PlannedMaterials of(GroomingCase planned) {
        GroomingRequest request = planned.request();
        GroomingResult grooming = new DefaultGroomer().groom(request, Execution.quiet());
        RoutingResult routing = new PortfolioRouter()
                .route(
                        new RoutingRequest(
                                request.topology(),
                                GroomedRequests.of(grooming),
                                List.of(),
                                request.catalogue(),
                                RoutingParameters.DEFAULTS),
                        Execution.quiet());
        return new PlannedMaterials(new MaterialsPlanner()
                .plan(new MaterialsRequest(request.topology(), request.catalogue(), grooming, routing)));
    }

    /** Made by hand, without totals: lists of materials are counted from the routes. */
    static RoutingResult routing(Lightpath... lightpaths) {
        return new RoutingResult(
                List.of(lightpaths),
                List.of(),
                new RoutingStatistics(lightpaths.length, 0, 0, 0, 0, 0, 0, null, 0),
                Bound.of("channels", 0, 0, "by hand"));
    }

    MaterialList list() {
        return list;
    }

    SiteMaterials site(String name) {
        return list.sites().stream()
                .filter(site -> site.site().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Integer> counts(String site) {
        return counts(site(site).lines());
    }

    static Map<String, Integer> counts(List<MaterialLine> lines) {
        return lines.stream().collect(Collectors.toMap(MaterialLine::part, MaterialLine::count));
    }
}
