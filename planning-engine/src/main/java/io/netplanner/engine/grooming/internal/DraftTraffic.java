package io.netplanner.engine.grooming.internal;

import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.GroomingDraft;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fits a draft to the services that are asked for now: those that are asked for no more leave its lines, and so do
 * groomouts that are empty. Cards stay.
 */
record DraftTraffic(Set<String> services) {

    GroomingDraft of(GroomingDraft draft) {
        GroomingDraft asked = draft.mapLines(line -> new DraftLine(
                line.id(),
                line.clients().stream()
                        .filter(client -> client.kind() == CarriedKind.GROOMOUT || services.contains(client.id()))
                        .toList()));
        Set<String> filled = asked.cards().stream()
                .flatMap(card -> card.lines().stream())
                .filter(line -> !line.clients().isEmpty())
                .map(DraftLine::id)
                .collect(Collectors.toSet());
        return asked.mapLines(line -> new DraftLine(
                        line.id(),
                        line.clients().stream()
                                .filter(client -> client.kind() == CarriedKind.SERVICE || filled.contains(client.id()))
                                .toList()))
                .withSplits(asked.splits().stream()
                        .filter(split -> services.contains(split.serviceId()))
                        .toList());
    }
}
