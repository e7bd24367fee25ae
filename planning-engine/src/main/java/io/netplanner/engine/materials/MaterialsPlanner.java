package io.netplanner.engine.materials;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.materials.internal.MaterialsRun;
import io.netplanner.model.materials.MaterialList;

/**
 * Makes the list of materials of a plan: every part of every site, counted, priced and in its slots.
 *
 * <p>Counts what the grooming and the routing decided; decides nothing of its own. Restoration routes are taken to
 * borrow the parts of the routes they replace. Stateless and thread-safe; linear in the size of the plan.
 */
public final class MaterialsPlanner {

    /**
     * @throws io.netplanner.engine.api.PlanningRefusedException when the catalogue lacks parts that the plan needs
     */
    public MaterialList plan(MaterialsRequest request) {
        return new MaterialsRun(request).plan();
    }
}
