package io.netplanner.engine.validation;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.validation.internal.routing.BoundRule;
import io.netplanner.engine.validation.internal.routing.CertificateNamesRule;
import io.netplanner.engine.validation.internal.routing.CertificateRule;
import io.netplanner.engine.validation.internal.routing.ClashRule;
import io.netplanner.engine.validation.internal.routing.ClusterRule;
import io.netplanner.engine.validation.internal.routing.ContentionRule;
import io.netplanner.engine.validation.internal.routing.Findings;
import io.netplanner.engine.validation.internal.routing.LightRule;
import io.netplanner.engine.validation.internal.routing.ProtectionRule;
import io.netplanner.engine.validation.internal.routing.ReachRule;
import io.netplanner.engine.validation.internal.routing.RestorationClashRule;
import io.netplanner.engine.validation.internal.routing.RestorationCoverRule;
import io.netplanner.engine.validation.internal.routing.RestorationRouteRule;
import io.netplanner.engine.validation.internal.routing.RouteRule;
import io.netplanner.engine.validation.internal.routing.RoutedCase;
import io.netplanner.engine.validation.internal.routing.RoutingRule;
import io.netplanner.engine.validation.internal.routing.SegmentRule;
import io.netplanner.engine.validation.internal.routing.ServiceRule;
import io.netplanner.engine.validation.internal.routing.StatisticsRule;
import io.netplanner.engine.validation.internal.routing.WidthRule;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.RoutingResult;
import java.util.List;

/**
 * Checks a routing result against the request it answers: every rule, every breach, whoever made the result.
 *
 * <p>Does not judge how good a valid result is. Stateless, thread-safe.
 */
public final class RoutingValidator {
    /** Without these a route cannot be walked, and the others would only echo that. */
    private static final List<RoutingRule> SHAPE = List.of(new ServiceRule(), new RouteRule(), new SegmentRule());

    private static final List<RoutingRule> MEANING = List.of(
            new WidthRule(),
            new ReachRule(),
            new LightRule(),
            new ClashRule(),
            new ProtectionRule(),
            new ContentionRule(),
            new ClusterRule(),
            new RestorationRouteRule(),
            new RestorationCoverRule(),
            new RestorationClashRule(),
            new StatisticsRule(),
            new BoundRule(),
            new CertificateNamesRule(),
            new CertificateRule());

    /** Breaches found; empty for a valid result. Pointers are into the result's JSON. */
    public List<Issue> validate(RoutingRequest request, RoutingResult result) {
        RoutedCase routed = new RoutedCase(request, result);
        Findings findings = new Findings();
        SHAPE.forEach(rule -> rule.check(routed, findings));
        if (findings.isEmpty()) {
            MEANING.forEach(rule -> rule.check(routed, findings));
        }
        return findings.issues();
    }
}
