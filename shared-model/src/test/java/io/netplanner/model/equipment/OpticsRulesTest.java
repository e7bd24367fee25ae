package io.netplanner.model.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.json.DocumentReaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpticsRulesTest {

    @Test
    void shippedCatalogueBreaksNoRule() {
        assertThat(CatalogueRules.check(DefaultCatalogue.get())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/operationalModes/0, symbolRateGbaud, 60",
        "/operationalModes/0, price, -1",
        "/operationalModes/0, minReceivedPowerDbm, 90",
        "/operationalModes/1/penalties/pmdPs/0, upTo, -5",
        "/operationalModes/1/penalties/pdlDb/1, penaltyDb, 99",
        "/fiberTypes/0, attenuationDbPerKm, 0",
        "/fiberTypes/1, dispersionPsPerNmKm, 0",
        "/fiberTypes/2, effectiveAreaUm2, -83",
        "/amplifierTypes/0, gainMaxDb, 7",
        "/amplifierTypes/1, bandHighThz, 190",
        "/amplifierTypes/2, nfMaxDb, 1",
        "/roadm, maxLossDb, -1",
        "/roadm, splitterLossDb, -3",
        "/lineRules, maxSpanKm, 10",
        "/lineRules, systemMarginDb, 21"
    })
    void figureOutsideItsRangeIsNamedWithItsPlace(String place, String key, double value) {
        ObjectNode catalogue = CanonicalJson.mapper().valueToTree(DefaultCatalogue.get());
        ((ObjectNode) catalogue.at(place)).put(key, value);

        assertThat(read(catalogue)).extracting(Issue::pointer).containsExactly(place + "/" + key);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        ObjectNode catalogue = CanonicalJson.mapper().valueToTree(DefaultCatalogue.get());
        ((ObjectNode) catalogue.at("/fiberTypes/0")).put("attenuationDbPerKm", -1);
        ((ObjectNode) catalogue.at("/roadm")).put("pdlDb", 100);
        ((ArrayNode) catalogue.at("/amplifierTypes")).add(catalogue.at("/amplifierTypes/0"));

        assertThat(read(catalogue))
                .extracting(Issue::pointer)
                .containsExactlyInAnyOrder(
                        "/fiberTypes/0/attenuationDbPerKm", "/roadm/pdlDb", "/amplifierTypes/3/name");
    }

    @Test
    void keysThatMayBeAbsentTakeTheirDefaults() {
        ObjectNode catalogue = CanonicalJson.mapper().valueToTree(DefaultCatalogue.get());
        ((ObjectNode) catalogue.at("/operationalModes/0")).remove("penalties");
        ((ObjectNode) catalogue.at("/operationalModes/1")).putObject("penalties");

        var read = DocumentReaders.catalogue().read(catalogue.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(read.issues()).isEmpty();
        assertThat(read.get().operationalModes().getFirst().penalties()).isEqualTo(ModePenalties.NONE);
        assertThat(read.get().operationalModes().get(1).penalties()).isEqualTo(ModePenalties.NONE);
    }

    private static List<Issue> read(JsonNode catalogue) {
        return DocumentReaders.catalogue()
                .read(catalogue.toString().getBytes(StandardCharsets.UTF_8))
                .issues();
    }
}
