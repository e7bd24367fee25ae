package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.netplanner.model.grooming.DemandGrooming;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.ServiceSection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   s ─── G ─── d        s is a subnode of G
 * </pre>
 */
class A08_WhatBecameOfEveryServiceTest {

    private final GroomingResult result = GroomingCase.on("s-G", "G-d")
            .cluster("west", List.of("G"), List.of("s"))
            .algorithm(GroomingAlgorithm.CLUSTERED)
            .demand("s-d", "2 GE", "1 100GE", "1 40GE")
            .groom();

    @Test
    void countsEachDemandByTypeAsStraightSplitAndRemaining() {
        assertThat(result.table())
                .containsExactly(new DemandGrooming("1", Map.of("100GE", 1), Map.of("GE", 2), Map.of("40GE", 1)));
    }

    @Test
    void tellsTheLightpathAndTheGroomoutOfEverySection() {
        assertThat(result.sections())
                .filteredOn(section -> section.serviceId().equals("1/GE/2"))
                .extracting(ServiceSection::from, ServiceSection::to, ServiceSection::groomoutId)
                .containsExactly(
                        tuple("s", "G", "G:s-NoProtection-None-g1"), tuple("G", "d", "G:d-NoProtection-None-g1"));
    }
}
