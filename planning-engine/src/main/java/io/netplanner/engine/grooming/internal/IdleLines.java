package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.GroomingDraft;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lines of a draft's muxponders that carry nothing: to light one is to open a lightpath, so the threshold holds for it.
 *
 * @param threshold least load of a lightpath that is opened
 */
record IdleLines(Set<String> ids, long threshold) {

    static IdleLines of(GroomingDraft draft, EquipmentCatalogue catalogue, double thresholdGbps) {
        return new IdleLines(
                draft.cards().stream()
                        .filter(card -> catalogue.hasRole(card.type(), XponderRole.MUXPONDER))
                        .flatMap(card -> card.lines().stream())
                        .filter(line -> line.clients().isEmpty())
                        .map(DraftLine::id)
                        .collect(Collectors.toSet()),
                Bandwidth.ofGbps(thresholdGbps));
    }

    /** The lightest of them that are lit now and stay below the threshold. */
    Optional<String> findBelowThreshold(LitLines lines) {
        return lines.lightpaths().stream()
                .filter(line -> ids.contains(line.id()) && !line.clients().isEmpty())
                .filter(line -> LineClient.totalLoad(line.clients()) < threshold)
                .min(Comparator.comparingLong(line -> LineClient.totalLoad(line.clients())))
                .map(LitLine::id);
    }
}
