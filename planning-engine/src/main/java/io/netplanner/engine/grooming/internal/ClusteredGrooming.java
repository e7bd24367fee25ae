package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits demands of subnodes into sections through gateways; the sections of all demands share groomouts and
 * lightpaths.
 *
 * <p>A service that fills a transponder by itself is not split: at a gateway it would only need two more of them.
 */
public final class ClusteredGrooming {

    private static final String PROOF =
            "section by section, for the services whose gateways leave no choice: fewest groomouts and lightpaths "
                    + "by the relaxation over packing patterns";

    private final GroomingRequest request;
    private final Execution execution;
    private final LineCards cards;
    private final DemandServices demandServices;
    private final GatewayChoice gateways;

    public ClusteredGrooming(GroomingRequest request, Execution execution) {
        this.request = request;
        this.execution = execution;
        this.cards = new LineCards(request.catalogue(), request.parameters().lineRateGbps());
        this.demandServices = new DemandServices(request.catalogue());
        this.gateways = new GatewayChoice(request.clusters(), new NetworkReach(request.topology()));
    }

    public GroomingResult groom() {
        execution.report(Progress.of(0, "gateways", "choosing gateways"));
        chooseGateways();
        execution.report(Progress.of(0.5, "grooming", "grooming sections"));
        SectionGrooming grooming =
                new SectionGrooming(new PipeGrooming(cards, request.parameters().thresholdGbps()), execution);
        List<GroomedPipe> pipes = grooming.groom(sectioned(false));
        Set<String> remaining = new HashSet<>(pipes.getLast().remainingServices());
        List<SectionedService> forced = sectioned(true).stream()
                .filter(service -> !remaining.contains(service.service().id()))
                .toList();
        int least = grooming.leastLightpaths(forced);
        execution.report(Progress.of(1, "grooming", "sections groomed"));
        return new GroomingAssembly(request).assemble(pipes, least, PROOF, execution.elapsedSeconds());
    }

    private void chooseGateways() {
        LightpathShare byCapacity = new LightpathShare(cards, 1);
        LightpathShare byPorts = new LightpathShare(cards, 0);
        for (Demand demand : request.traffic().demands()) {
            execution.checkCancelled();
            List<ClientService> services = demandServices.of(demand);
            gateways.add(demand, Math.max(byCapacity.of(services), byPorts.of(services)));
        }
        gateways.improve();
    }

    private List<SectionedService> sectioned(boolean onlyForced) {
        List<SectionedService> services = new ArrayList<>();
        for (Demand demand : request.traffic().demands()) {
            List<String> straight = List.of(demand.source(), demand.destination());
            for (ClientService service : demandServices.of(demand)) {
                boolean shares = cards.isShared(service);
                if (!onlyForced || !shares || gateways.isForced(demand)) {
                    services.add(new SectionedService(
                            service, Strength.of(demand), shares ? gateways.stops(demand) : straight));
                }
            }
        }
        return services;
    }
}
