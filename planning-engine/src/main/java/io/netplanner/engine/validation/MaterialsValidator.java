package io.netplanner.engine.validation;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.engine.validation.internal.materials.MaterialsRule;
import io.netplanner.engine.validation.internal.materials.MaterialsRules;
import io.netplanner.engine.validation.internal.materials.MaterialsView;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.materials.MaterialList;
import java.util.List;

/**
 * Checks a list of materials against the plan it lists: every site once, every part counted, in a place of its own,
 * priced as the catalogue says, and summed.
 *
 * <p>Counts by itself: shares no code with the planner of the list, so an error in one is not repeated in the other.
 * Stateless and thread-safe; linear in the size of plan and list.
 */
public final class MaterialsValidator {

    /** Every broken rule; empty when the list may be stored. */
    public List<Issue> validate(MaterialsRequest request, MaterialList list) {
        Findings findings = new Findings();
        MaterialsView view = new MaterialsView(request, list);
        for (MaterialsRule rule : MaterialsRules.all()) {
            rule.check(view, findings);
        }
        return findings.issues();
    }
}
