package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.LinkWeight;
import io.netplanner.model.routing.NodeWeight;
import io.netplanner.model.topology.Link;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a certificate weighs is of this topology, and each weight a number that can be added up. */
public final class CertificateNamesRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        BoundCertificate certificate = routed.result().bound().certificate();
        if (certificate == null) {
            return;
        }
        Stream<String> strangeLinks = certificate.weights().stream()
                .filter(entry -> !isWeight(entry.weight())
                        || !routed.findLink(entry.link())
                                .map(link -> entry.from() == null || isEnd(entry.from(), link))
                                .orElse(false))
                .map(LinkWeight::link);
        Stream<String> strangeNodes = certificate.passing().stream()
                .filter(entry -> !isWeight(entry.weight()) || !routed.hasNode(entry.node()))
                .map(NodeWeight::node);
        Stream<String> strangeFailures = certificate.failedLinks().stream()
                .filter(link -> routed.findLink(link).isEmpty());
        Stream<String> strangeCuts = certificate.cuts().stream()
                .flatMap(cut -> cut.links().stream()
                        .filter(link ->
                                !isWeight(cut.weight()) || routed.findLink(link).isEmpty()));
        String strange = Stream.of(strangeLinks, strangeNodes, strangeFailures, strangeCuts)
                .flatMap(names -> names)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!strange.isEmpty()) {
            findings.add(
                    "BOUND_CERTIFICATE",
                    "/bound/certificate",
                    "The certificate weighs or fails what the topology does not have, or has no weight that adds up: %s."
                            .formatted(strange));
        }
    }

    private static boolean isWeight(double weight) {
        return weight >= 0 && Double.isFinite(weight);
    }

    private static boolean isEnd(String node, Link link) {
        return node.equals(link.source()) || node.equals(link.destination());
    }
}
