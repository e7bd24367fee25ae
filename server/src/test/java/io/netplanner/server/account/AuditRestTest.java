package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import org.junit.jupiter.api.Test;

class AuditRestTest {

    private final RestClient admin = TestServer.admin();

    @Test
    void tellsWhoDidWhatToAnObjectNewestFirst() {
        String project = admin.post("/api/v1/projects", new ProjectDraft("audited", "", null, null))
                .json()
                .get("id")
                .asText();
        admin.delete("/api/v1/projects/" + project).hasStatus(204);

        JsonNode page = admin.get("/api/v1/audit?objectId=" + project).json();

        assertThat(page.get("total").asInt()).isEqualTo(2);
        assertThat(page.get("results").get(0).get("action").asText()).isEqualTo("DELETED");
        assertThat(page.get("results").get(1).get("action").asText()).isEqualTo("CREATED");
        assertThat(page.get("results").get(0).get("actorName").asText()).isEqualTo("Administrator");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int n = 0; n < 3; n++) {
            admin.post("/api/v1/projects", new ProjectDraft("audited " + n, "", null, null));
        }
        JsonNode first = admin.get("/api/v1/audit?limit=2").json();

        JsonNode next = admin.get("/api/v1/audit?limit=1&cursor="
                        + first.get("nextCursor").asText())
                .json();

        long last = first.get("results").get(1).get("id").asLong();
        assertThat(next.get("results").get(0).get("id").asLong()).isLessThan(last);
        assertThat(next.get("total").asLong()).isGreaterThanOrEqualTo(3);
    }
}
