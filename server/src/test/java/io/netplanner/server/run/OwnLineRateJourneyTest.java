package io.netplanner.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.materials.MaterialSummary;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.embedded.EmbeddedBroker;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over REST: a planner stores a catalogue with a line card of their own, plans with it and reads what it costs. */
class OwnLineRateJourneyTest {

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

    @ParameterizedTest
    @CsvSource({"40, 4, 10GE", "50, 2, 25GE", "200, 2, 100GE", "400, 4, 100GE"})
    void isPlannedPricedAndReported(double rateGbps, int ports, String client) {
        OwnLineCard own = new OwnLineCard(rateGbps, ports, client);
        VersionRef catalogue = stored("/api/v1/catalogues", content(own));
        VersionRef traffic = stored(
                "/api/v1/traffic-matrices?catalogueId=" + catalogue.id() + "&catalogueVersion=1",
                "{\"name\": \"own\", \"content\": %s}".formatted(own.traffic()));
        PlanningCase planned = ring.another();
        bind(planned, catalogue, traffic);

        Run run = ended(planned, own);

        assertThat(run.state()).as(run.failureReason()).isEqualTo(RunState.SUCCEEDED);
        GroomingResult grooming = planned.result(run.id(), "/grooming").as(GroomingResult.class);
        assertThat(grooming.lightpaths())
                .hasSize(2)
                .extracting(GroomedLightpath::rateGbps)
                .containsOnly(rateGbps);
        MaterialSummary materials =
                planned.result(run.id(), "/materials/summary").as(MaterialSummary.class);
        assertThat(materials.lines())
                .filteredOn(line -> line.part().equals(OwnLineCard.NAME))
                .singleElement()
                .satisfies(line -> assertThat(line.price()).isEqualTo(4 * OwnLineCard.PRICE));
        assertThat(planned.result(run.id(), "/materials/export?format=html").text())
                .contains(OwnLineCard.NAME, "2,850.00");
    }

    @Test
    void everyFaultOfACatalogueIsNamedWithItsPlace() {
        String spoiled = content(new OwnLineCard(400, 4, "Carrier pigeon"))
                .replaceFirst("\"25GE\",\"rateGbps\":25(.0)?", "\"25GE\",\"rateGbps\":0");

        RestAnswer answer = ring.client().sendJson("POST", "/api/v1/catalogues", spoiled);

        assertThat(answer.refusedAs(ErrorCode.INPUT_INVALID).issues())
                .extracting(Issue::pointer)
                .contains("/content/serviceTypes/13/rateGbps", "/content/xponders/6/clientTypes/0");
    }

    private static String content(OwnLineCard own) {
        return "{\"name\": \"own\", \"content\": %s}"
                .formatted(Json.write(own.catalogue()).text());
    }

    private static VersionRef stored(String address, String body) {
        RestAnswer answer = ring.client().sendJson("POST", address, body).hasStatus(201);
        return new VersionRef(
                UUID.fromString(answer.json().path("version").path("id").asText()), 1);
    }

    private static void bind(PlanningCase planned, VersionRef catalogue, VersionRef traffic) {
        String address = "/api/v1/projects/" + planned.projectId();
        Project project = planned.client().get(address).as(Project.class);
        planned.client()
                .with("If-Match", "\"" + project.revision() + "\"")
                .put(address, new ProjectDraft(project.name(), "", project.topology(), traffic, null, catalogue))
                .hasStatus(200);
    }

    private static Run ended(PlanningCase planned, OwnLineCard own) {
        GroomingParameters shipped = GroomingParameters.DEFAULTS;
        GroomingParameters parameters = new GroomingParameters(
                shipped.algorithm(), 0, own.rateGbps(), shipped.seed(), shipped.timeLimitSeconds());
        RunSubmission submission =
                new RunSubmission(planned.projectId(), RunKind.PLAN, "own", new RunParameters(parameters, null), null);
        UUID id =
                planned.client().post("/api/v1/runs", submission).as(Run.class).id();
        return Await.until(() -> planned.run(id), run -> run.state().isFinal());
    }
}
