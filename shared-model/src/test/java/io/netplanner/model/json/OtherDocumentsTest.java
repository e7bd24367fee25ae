package io.netplanner.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of requests, clusters, catalogue and parameters, through their readers. */
class OtherDocumentsTest {

    @Test
    void refusesRequestsWithBadIdsEndsOrRates() {
        String good = Fixtures.text("v1/requests.json");
        var reader = DocumentReaders.lightpathRequests(DocumentReaders.topology(UnknownKeys.REFUSE)
                .read(Fixtures.bytes("v1/topology.json"))
                .get());
        assertThat(findings(reader, good)).isEmpty();
        assertThat(findings(reader, good.replace("\"r1\"", "\"\""))).containsExactly("REQUEST_ID /requests/0/id");
        assertThat(findings(reader, good.replace("\"B\"", "\"Z\"")))
                .containsExactly("REQUEST_UNKNOWN_NODE /requests/0/destination");
        assertThat(findings(reader, good.replace("\"B\"", "\"A\"")))
                .containsExactly("REQUEST_EQUAL_ENDS /requests/0/destination");
        assertThat(findings(reader, good.replace("100", "0")))
                .containsExactly("REQUEST_RATE_RANGE /requests/0/rateGbps");
    }

    @Test
    void refusesClustersWithoutGatewayOrWithSharedSubnodes() {
        String good = Fixtures.text("v1/clusters.json");
        var reader = DocumentReaders.clusters(null);
        assertThat(findings(reader, good.replace("[\"A\"]", "[]")))
                .containsExactly("CLUSTER_NO_GATEWAY /clusters/0/gateways");
        assertThat(findings(reader, good.replace("\"north\"", "\" \""))).contains("CLUSTER_NAME /clusters/0/name");
        assertThat(findings(reader, good.replace("\"C\"", "\"B\"")))
                .containsExactly("CLUSTER_SUBNODE /clusters/0/subnodes/1");
        assertThat(findings(
                        DocumentReaders.clusters(DocumentReaders.topology(UnknownKeys.REFUSE)
                                .read(Fixtures.bytes("v1/topology.json"))
                                .get()),
                        good))
                .containsExactly("CLUSTER_UNKNOWN_NODE /clusters/0/subnodes/1");
    }

    @Test
    void refusesACatalogueThatContradictsItself() {
        String good = Fixtures.text("/io/netplanner/model/equipment/default-catalogue.json");
        var reader = DocumentReaders.catalogue();
        assertThat(findings(reader, good.replaceFirst("\"name\": \"FE\"", "\"name\": \"E1\"")))
                .contains("CATALOGUE_NAME /serviceTypes/6/name", "CATALOGUE_REFERENCE /xponders/0/clientTypes/5");
        assertThat(findings(reader, good.replaceFirst("\"rateGbps\": 0.002048", "\"rateGbps\": -1")))
                .containsExactly("CATALOGUE_RANGE /serviceTypes/0/rateGbps");
    }

    @Test
    void refusesParametersOutsideTheirLimits() {
        assertThat(findings(DocumentReaders.runParameters(), """
                        { "grooming": { "thresholdGbps": 101 }, "routing": { "channels": 0, "objective": "beauty" } }
                        """))
                .containsExactlyInAnyOrder(
                        "VALUE_UNKNOWN /routing/objective",
                        "PARAMETER_RANGE /grooming/thresholdGbps",
                        "PARAMETER_RANGE /routing/channels");
    }

    private static List<String> findings(DocumentReader<?> reader, String json) {
        return reader.read(Fixtures.utf8(json)).issues().stream()
                .map(issue -> issue.code() + " " + issue.pointer())
                .toList();
    }
}
