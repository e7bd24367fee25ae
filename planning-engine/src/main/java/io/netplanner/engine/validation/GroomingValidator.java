package io.netplanner.engine.validation;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.engine.validation.internal.grooming.GroomingRule;
import io.netplanner.engine.validation.internal.grooming.GroomingRules;
import io.netplanner.engine.validation.internal.grooming.GroomingView;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import java.util.List;

/**
 * Checks a grooming result against the request it answers: nothing lost, nothing invented, every card, line, port,
 * address, protection and total in order.
 *
 * <p>Shares no code with the algorithms, so an error in one is not repeated in the other. Says nothing of whether a
 * result is a good one. Stateless and thread-safe; linear in the size of the result.
 */
public final class GroomingValidator {

    /** Every broken rule; empty when the result may be stored. */
    public List<Issue> validate(GroomingRequest request, GroomingResult result) {
        Findings findings = new Findings();
        GroomingView view = new GroomingView(request, result);
        for (GroomingRule rule : GroomingRules.all()) {
            rule.check(view, findings);
        }
        return findings.issues();
    }
}
