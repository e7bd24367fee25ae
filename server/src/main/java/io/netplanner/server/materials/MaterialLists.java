package io.netplanner.server.materials;

import io.netplanner.model.materials.MaterialDifference;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.project.Page;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.run.ResultPart;
import io.netplanner.server.run.RunResults;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lists of materials of runs that the caller may read. */
@Singleton
public class MaterialLists {

    private final RunResults results;

    MaterialLists(RunResults results) {
        this.results = results;
    }

    public RawJson stored(Caller caller, UUID runId) {
        return results.part(caller, runId, ResultPart.MATERIALS);
    }

    public MaterialList get(Caller caller, UUID runId) {
        return Json.read(stored(caller, runId), MaterialList.class);
    }

    public Page<RawJson> sites(
            Caller caller, UUID runId, @Nullable Integer limit, @Nullable String cursor, @Nullable String text) {
        return results.sites(caller, runId, limit, cursor, text);
    }

    /** What changes from the list of one run to that of another. */
    public MaterialDifference between(Caller caller, UUID before, UUID after) {
        return MaterialDifference.between(get(caller, before), get(caller, after));
    }
}
