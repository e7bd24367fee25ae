package io.netplanner.server.report;

import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.Run;
import io.netplanner.model.transmission.TransmissionResult;
import io.netplanner.server.account.Caller;
import io.netplanner.server.input.InputDocuments;
import io.netplanner.server.platform.Json;
import io.netplanner.server.run.ResultPart;
import io.netplanner.server.run.RunResults;
import io.netplanner.server.run.RunService;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Plans put together from what runs have stored. */
@Singleton
final class StoredPlans {

    private final RunService runs;
    private final RunResults results;
    private final InputDocuments inputs;

    StoredPlans(RunService runs, RunResults results, InputDocuments inputs) {
        this.runs = runs;
        this.results = results;
        this.inputs = inputs;
    }

    /** The plan of a run; refused with 404 where the run is not of a kind that makes a whole plan. */
    Plan get(Caller caller, UUID id) {
        Run run = runs.get(caller, id);
        RoutingResult routing = read(caller, id, ResultPart.ROUTING, RoutingResult.class);
        TransmissionResult light = read(caller, id, ResultPart.TRANSMISSION, TransmissionResult.class);
        MaterialList materials = read(caller, id, ResultPart.MATERIALS, MaterialList.class);
        return new Plan(
                inputs.topology(run.inputs().topology()),
                inputs.trafficMatrix(run.inputs().trafficMatrix()),
                run.parameters(),
                Json.read(results.stored(id, ResultPart.GROOMING), GroomingResult.class),
                routing,
                light,
                materials);
    }

    private <T> T read(Caller caller, UUID id, ResultPart part, Class<T> type) {
        return Json.read(results.part(caller, id, part), type);
    }
}
