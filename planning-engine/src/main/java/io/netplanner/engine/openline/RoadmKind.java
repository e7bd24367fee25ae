package io.netplanner.engine.openline;

import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.engine.transmission.RoadmElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ROADMs of one type have in common.
 *
 * @param addDropOsnrDb01nm of adding and dropping together; replaced by {@code impairments} where those name one
 * @param preampVarieties that its pre-amplifiers are chosen from; empty: any allowed
 * @param boosterVarieties that its boosters are chosen from; empty: any allowed
 */
public record RoadmKind(
        String name,
        EqualizationTarget target,
        double addDropOsnrDb01nm,
        double pmdS,
        double pdlDb,
        List<String> preampVarieties,
        List<String> boosterVarieties,
        List<Impairments> impairments) {

    /** Adding and dropping share what is known for both together: half the noise each. */
    private static final double HALF_DB = 10 * Math.log10(2);

    /** How light goes through. */
    public enum Way {
        ADD,
        EXPRESS,
        DROP
    }

    /** What one kind of way does, by band. */
    public record Impairments(int id, Way way, List<RoadmElement.Band> bands) {
        public Impairments {
            bands = List.copyOf(bands);
        }
    }

    public RoadmKind {
        preampVarieties = List.copyOf(preampVarieties);
        boosterVarieties = List.copyOf(boosterVarieties);
        impairments = List.copyOf(impairments);
    }

    RoadmElement crossing(String id, EqualizationTarget towards, Way way, @Nullable Integer chosen) {
        return impairments.stream()
                .filter(one -> chosen == null ? one.way() == way : one.id() == chosen)
                .findFirst()
                .map(one -> new RoadmElement(id, towards, 0, null, 0, 0, one.bands()))
                .orElseGet(() -> new RoadmElement(
                        id, towards, 0, way == Way.EXPRESS ? null : addDropOsnrDb01nm + HALF_DB, pmdS, pdlDb));
    }
}
