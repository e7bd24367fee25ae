package io.netplanner.server.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraftView;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.KeptGrooming;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.embedded.EmbeddedBroker;
import io.netplanner.server.platform.Await;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.PlanningCase;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A planner grooms the ring of {@link PlanningCase} by hand, lets the rest be completed and makes a run of it. */
class GroomingDraftJourneyTest {

    private static EmbeddedBroker broker;
    private static TestServer server;
    private static PlanningCase ring;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start();
        server = TestServer.start(
                TestDatabase.create(), Map.of("NETPLANNER_ROLE", "all", "NETPLANNER_BROKER_URI", broker.uri()));
        ring = PlanningCase.create(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        broker.close();
    }

    @Test
    void cardsArePlacedServicesAssignedAndEveryBrokenRuleNamed() {
        String draft = begin("{\"name\": \"by hand\"}");

        JsonNode edited = edit(draft, 1, """
                {"edits": [
                  {"op": "place-card", "id": "mux", "type": "MP1H", "near": {"node": "A", "rack": 1, "shelf": 3, "slots": [5, 6]},
                   "far": {"node": "B"}, "protection": "1+1_NodeDisjoint"},
                  {"op": "assign", "kind": "SERVICE", "client": "1-10GE-1", "line": "mux-1"}]}""").json();
        JsonNode wrong = edit(draft, 2, """
                {"edits": [{"op": "assign", "kind": "SERVICE", "client": "2-100GE-1", "line": "mux-1"}]}""").json();

        assertThat(edited.path("brokenRules")).isEmpty();
        assertThat(edited.path("remainingServices")).hasSize(5);
        assertThat(wrong.path("brokenRules"))
                .extracting(issue -> issue.path("code").asText())
                .contains("GROOMING_TYPE_NOT_ACCEPTED", "GROOMING_OVERLOAD", "GROOMING_PATH_BROKEN");
    }

    @Test
    void anEditThatNamesNothingIsRefusedWithItsPlaceAndALateOneAsStale() {
        String draft = begin("{\"name\": \"by hand\"}");

        RestAnswer refused = edit(draft, 1, """
                {"edits": [{"op": "remove-card", "id": "none"}, {"op": "merge", "services": ["none"]}]}""");
        edit(draft, 1, "{\"edits\": []}").hasStatus(200);

        assertThat(refused.refusedAs(ErrorCode.REQUEST_INVALID).issues())
                .extracting(Issue::pointer)
                .containsExactly("/edits/0/id", "/edits/1/services/0");
        edit(draft, 1, "{\"edits\": []}").refusedAs(ErrorCode.VERSION_STALE);
        edit(draft, 99, "{\"edits\": []}").refusedAs(ErrorCode.VERSION_STALE);
        edit(draft, 2, "{\"edits\": [{\"op\": \"fly\"}]}").refusedAs(ErrorCode.REQUEST_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"op\": \"place-card\"}",
                "{\"op\": \"place-card\", \"type\": \"MP1H\", \"near\": {\"node\": \"A\"}}",
                "{\"op\": \"move-card\", \"cardId\": \"muxa\"}",
                "{\"op\": \"remove-card\"}",
                "{\"op\": \"assign\", \"kind\": \"SERVICE\"}",
                "{\"op\": \"free\", \"client\": \"1-10GE-1\"}",
                "{\"op\": \"split\", \"services\": [\"1-10GE-1\"]}",
                "{\"op\": \"merge\", \"services\": [null]}"
            })
    void anEditThatLeavesOutWhatItNeedsIsRefused(String incomplete) {
        String draft = begin("{\"name\": \"by hand\"}");

        edit(draft, 1, "{\"edits\": [" + incomplete + "]}").refusedAs(ErrorCode.REQUEST_MALFORMED);
    }

    @Test
    void anEditIsUndoneAndDoneAgainAndNoVersionIsLost() {
        String draft = begin("{\"name\": \"by hand\"}");
        String address = "/api/v1/grooming-drafts/" + draft + "/versions";
        edit(draft, 1, """
                {"edits": [{"op": "place-card", "id": "mux", "type": "MP1H", "near": {"node": "A"}, "far": {"node": "B"}}]}""").hasStatus(200);

        JsonNode undone = restore(address, 2, 1).hasStatus(200).json();
        JsonNode again = restore(address, 3, 2).hasStatus(200).json();

        assertThat(undone.path("draft").path("cards")).isEmpty();
        assertThat(again.path("draft").path("cards")).hasSize(1);
        assertThat(again.path("head").path("version").asInt()).isEqualTo(4);
        assertThat(ring.client().get(address).json().path("results"))
                .extracting(version -> version.path("version").asInt())
                .containsExactly(4, 3, 2, 1);
        assertThat(ring.client().get(address + "/2").json().path("draft")).isEqualTo(again.path("draft"));
        restore(address, 2, 1).refusedAs(ErrorCode.VERSION_STALE);
        restore(address, 4, 9).refusedAs(ErrorCode.NOT_FOUND);
    }

    private static RestAnswer restore(String address, int basedOn, int version) {
        return ring.client()
                .with("If-Match", "\"" + basedOn + "\"")
                .sendJson("POST", address + "/" + version + "/restore", "");
    }

    @Test
    void aCompletedDraftBecomesTheResultOfARun() {
        String draft = begin("{\"name\": \"by hand\"}");
        GroomingDraftView completed = ring.client()
                .with("If-Match", "\"1\"")
                .sendJson("POST", "/api/v1/grooming-drafts/" + draft + "/completion", "")
                .as(GroomingDraftView.class);
        GroomingResult drafted = ring.client()
                .get("/api/v1/grooming-drafts/" + draft + "/result")
                .as(GroomingResult.class);

        Run run = ended(submit(KeptGrooming.of(new VersionRef(UUID.fromString(draft), 2))));

        assertThat(completed.brokenRules()).isEmpty();
        assertThat(completed.remainingServices()).isEmpty();
        assertThat(run.state()).as(run.failureReason()).isEqualTo(RunState.SUCCEEDED);
        assertThat(grooming(run).cards()).isEqualTo(drafted.cards()).isNotEmpty();
    }

    @Test
    void aDraftThatBreaksRulesFailsItsRunByName() {
        String draft = begin("{\"name\": \"by hand\"}");
        edit(draft, 1, """
                {"edits": [
                  {"op": "place-card", "id": "mux", "type": "MP1H", "near": {"node": "A"}, "far": {"node": "C"}},
                  {"op": "assign", "kind": "SERVICE", "client": "1-10GE-1", "line": "mux-1"}]}""");

        Run run = ended(submit(KeptGrooming.of(new VersionRef(UUID.fromString(draft), 2))));

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.failureReason()).contains("1-10GE-1");
    }

    @Test
    void whatARunInstalledStaysInTheNext() {
        Run first = ended(ring.submit(RunKind.GROOMING).id());
        Run second = ended(submit(KeptGrooming.installedBy(first.id())));

        assertThat(second.state()).as(second.failureReason()).isEqualTo(RunState.SUCCEEDED);
        assertThat(grooming(second).cards())
                .extracting(Card::id)
                .isEqualTo(grooming(first).cards().stream().map(Card::id).toList());
    }

    @Test
    void cardsKeepThePlacesThatADraftGaveThem() {
        Run first = ended(ring.submit(RunKind.GROOMING).id());
        Card card = grooming(first).cards().getFirst();
        String draft = begin("{\"name\": \"moved\", \"basedOnRunId\": \"" + first.id() + "\"}");
        edit(draft, 1, """
                {"edits": [{"op": "move-card", "cardId": "%s",
                  "to": {"node": "%s", "rack": 7, "shelf": 2, "slots": [9, 10]}}]}""".formatted(card.id(), card.node())).hasStatus(200);
        Run moved = ended(submit(KeptGrooming.of(new VersionRef(UUID.fromString(draft), 2))));

        Run anew = ended(submit(KeptGrooming.placesOf(moved.id())));

        assertThat(grooming(anew).cards())
                .containsExactlyInAnyOrderElementsOf(grooming(moved).cards())
                .extracting(Card::id, Card::rack)
                .contains(tuple(card.id(), 7));
    }

    @Test
    void aDraftBegunFromARunHoldsItsCardsAndIsDeleted() {
        Run run = ended(ring.submit(RunKind.GROOMING).id());
        String draft = begin("{\"name\": \"after\", \"basedOnRunId\": \"" + run.id() + "\"}");

        JsonNode view = ring.client().get("/api/v1/grooming-drafts/" + draft).json();

        assertThat(view.path("draft").path("cards"))
                .hasSize(grooming(run).cards().size() / 2);
        assertThat(view.path("remainingServices")).isEmpty();
        ring.client()
                .send("DELETE", "/api/v1/grooming-drafts/" + draft, BodyPublishers.noBody())
                .hasStatus(204);
        ring.client().get("/api/v1/grooming-drafts/" + draft).refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void aRunThatKeepsWhatDoesNotExistIsRefused() {
        RestAnswer answer = ring.client()
                .post(
                        "/api/v1/runs",
                        submission(new KeptGrooming(
                                UUID.randomUUID(), new VersionRef(UUID.randomUUID(), 1), UUID.randomUUID())));

        assertThat(answer.refusedAs(ErrorCode.REQUEST_INVALID).issues())
                .extracting(Issue::pointer)
                .containsExactly(
                        "/parameters/keep",
                        "/parameters/keep/runId",
                        "/parameters/keep/placesOfRunId",
                        "/parameters/keep/draft");
    }

    private static String begin(String body) {
        return ring.client()
                .sendJson("POST", "/api/v1/projects/" + ring.projectId() + "/grooming-drafts", body)
                .hasStatus(201)
                .json()
                .path("head")
                .path("id")
                .asText();
    }

    private static RestAnswer edit(String draft, int basedOn, String body) {
        return ring.client()
                .with("If-Match", "\"" + basedOn + "\"")
                .sendJson("POST", "/api/v1/grooming-drafts/" + draft + "/edits", body);
    }

    private static UUID submit(KeptGrooming keep) {
        return ring.client()
                .post("/api/v1/runs", submission(keep))
                .as(Run.class)
                .id();
    }

    private static RunSubmission submission(KeptGrooming keep) {
        return new RunSubmission(
                ring.projectId(), RunKind.GROOMING, "kept", new RunParameters(null, null, null, null, keep), null);
    }

    private static GroomingResult grooming(Run run) {
        return ring.result(run.id(), "/grooming").as(GroomingResult.class);
    }

    private static Run ended(UUID id) {
        Await.until(
                "the end of run " + id,
                Duration.ofMinutes(1),
                () -> ring.run(id).state().isFinal());
        return ring.run(id);
    }
}
