package io.netplanner.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.materials.MaterialBasis;
import io.netplanner.model.materials.MaterialDifference;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.project.InputChange;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.FigureChange;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunComparison;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.model.transmission.LineLight;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.TransmissionParameters;
import io.netplanner.model.transmission.TransmissionResult;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of a result, part by part. */
class RunResultTest extends AbstractRunTest {

    @Test
    void lightpathsComeInPagesAndBySearch() {
        Run run = ended(ring.submit(RunKind.PLAN).id());

        JsonNode first = ring.result(run.id(), "/lightpaths?limit=2").json();
        JsonNode second = ring.result(
                        run.id(),
                        "/lightpaths?limit=2&cursor=" + first.path("nextCursor").asText())
                .json();

        assertThat(first.path("results")).hasSize(2);
        assertThat(second.path("results")).hasSize(1);
        assertThat(first.path("total").asInt()).isEqualTo(3);
        assertThat(second.has("nextCursor")).isFalse();
        assertThat(ring.result(run.id(), "/lightpaths?q=%25")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(ring.result(run.id(), "/lightpaths?q=b").json().path("total").asInt())
                .isPositive();
    }

    @Test
    void spectrumCountsWhatTheRoutingLights() {
        Run run = ended(ring.submit(RunKind.PLAN).id());

        JsonNode spectrum = ring.result(run.id(), "/spectrum").json();
        RoutingResult routing = ring.result(run.id(), "/routing").as(RoutingResult.class);

        int lit = 0;
        for (JsonNode link : spectrum.path("results")) {
            lit += link.path("working").size() + link.path("protection").size();
        }
        assertThat((long) lit).isEqualTo(routing.statistics().channelLinks());
        assertThat(spectrum.path("channels").asInt()).isEqualTo(80);
    }

    @Test
    void materialsComeWholeSummedUpBySiteAndAsFiles() {
        Run run = ended(ring.submit(RunKind.PLAN).id());

        MaterialList list = ring.result(run.id(), "/materials").as(MaterialList.class);
        JsonNode summary = ring.result(run.id(), "/materials/summary").json();
        JsonNode first = ring.result(run.id(), "/materials/sites?limit=1").json();
        JsonNode found = ring.result(run.id(), "/materials/sites?q=b").json();

        assertThat(list.basis()).isEqualTo(MaterialBasis.PLAN);
        assertThat(summary.path("totals").path("parts").asInt())
                .isEqualTo(list.totals().parts())
                .isPositive();
        assertThat(first.path("results").get(0).path("site").asText()).isEqualTo("A");
        assertThat(first.path("nextCursor").asText()).isEqualTo("1");
        assertThat(found.path("total").asInt())
                .isPositive()
                .isLessThan(list.sites().size());
        assertThat(ring.result(run.id(), "")
                        .json()
                        .path("materials")
                        .path("parts")
                        .asInt())
                .isEqualTo(list.totals().parts());
        for (String format : List.of("json", "xlsx", "html", "pdf")) {
            assertThat(ring.result(run.id(), "/materials/export?format=" + format)
                            .hasStatus(200)
                            .header("Content-Disposition"))
                    .endsWith("." + format + "\"");
        }
        ring.result(run.id(), "/materials/export?format=doc").refusedAs(ErrorCode.REQUEST_MALFORMED);
    }

    @Test
    void materialsOfTwoRunsAreCompared() {
        Run grooming = ended(ring.submit(RunKind.GROOMING).id());
        Run plan = ended(ring.submit(RunKind.PLAN).id());

        MaterialDifference difference = ring.result(plan.id(), "/materials/difference?from=" + grooming.id())
                .as(MaterialDifference.class);

        assertThat(difference.parts())
                .anySatisfy(part -> assertThat(part.part()).isEqualTo("MD48"))
                .allSatisfy(part -> assertThat(part.after()).isNotEqualTo(part.before()));
        assertThat(ring.result(plan.id(), "/materials/difference?from=" + plan.id())
                        .as(MaterialDifference.class)
                        .parts())
                .isEmpty();
    }

    @Test
    void planIsServedAsAPageToReadThatLoadsNothing() {
        Run run = ended(ring.submit(RunKind.PLAN).id());

        RestAnswer report = ring.result(run.id(), "/report").hasStatus(200);

        assertThat(report.header("Content-Type")).startsWith("text/html");
        assertThat(report.text()).contains("<svg", "year 1").doesNotContain("<script", "src=", "http:");
        assertThat(ring.client().get("/api/v1/runs/" + run.id() + "/log").json().findValuesAsText("event"))
                .startsWith("SUBMITTED", "STARTED")
                .endsWith("SUCCEEDED");
        Run grooming = ended(ring.submit(RunKind.GROOMING).id());
        ring.result(grooming.id(), "/report").refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void servicesAndCardsTellOfEachOther() {
        Run run = ended(ring.submit(RunKind.PLAN).id());

        JsonNode services = ring.result(run.id(), "/services?q=1-10GE-2").json();
        JsonNode service = services.path("results").get(0);
        String card = service.path("cards").get(0).path("id").asText();
        JsonNode cards = ring.result(run.id(), "/cards?q=" + card).json();

        assertThat(services.path("total").asInt()).isEqualTo(1);
        assertThat(service.path("sections")
                        .get(0)
                        .path("lightpath")
                        .path("protection")
                        .path("nodes"))
                .isNotEmpty();
        assertThat(cards.path("results").get(0).path("services"))
                .anySatisfy(on -> assertThat(on.path("serviceId").asText()).isEqualTo("1-10GE-2"));
        assertThat(ring.result(run.id(), "/cards?limit=2")
                        .json()
                        .path("nextCursor")
                        .asText())
                .isEqualTo("2");
    }

    @Test
    void planSaysWhetherItsLightArrives() {
        Run run = ended(ring.submit(RunKind.PLAN).id());

        TransmissionResult light = ring.result(run.id(), "/transmission").as(TransmissionResult.class);
        JsonNode page =
                ring.result(run.id(), "/transmission/lightpaths?limit=1").json();
        JsonNode figures = ring.result(run.id(), "").json().path("transmission");

        assertThat(light.lightpaths()).hasSize(3).allMatch(lightpath -> lightpath.arrives());
        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(page.path("results").get(0).path("marginDb").asDouble())
                .isEqualTo(light.statistics().worstMarginDb());
        assertThat(figures.path("worstMarginDb").asDouble())
                .isEqualTo(light.statistics().worstMarginDb());
    }

    @Test
    void theLightBehindEveryElementIsServedLineByLine() {
        Run run = ended(ring.submit(RunKind.PLAN).id());

        JsonNode page = ring.result(run.id(), "/transmission/lines?limit=2").json();
        LineLight line =
                CanonicalJson.mapper().convertValue(page.path("results").get(0), LineLight.class);

        assertThat(page.path("results")).hasSize(2);
        assertThat(page.path("total").asInt()).isGreaterThan(2);
        assertThat(line.frequenciesThz()).isNotEmpty();
        assertThat(line.elements())
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.powerDbm()).hasSameSizeAs(line.frequenciesThz()));
        assertThat(ring.result(run.id(), "/transmission/lines?q=" + line.linkId())
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void lightIsJudgedAgainOnAnEarlierRouting() {
        Run plan = ended(ring.submit(RunKind.PLAN).id());
        RunParameters strict = new RunParameters(null, null, new TransmissionParameters(20.0, null, false), null);
        RunSubmission again = new RunSubmission(ring.projectId(), RunKind.TRANSMISSION, "strict", strict, plan.id());
        Run run = ended(ring.client().post("/api/v1/runs", again).as(Run.class).id());

        assertThat(run.failureReason()).isNull();
        assertThat(run.inputs().basedOnRunId()).isEqualTo(plan.id());
        TransmissionResult light = ring.result(run.id(), "/transmission").as(TransmissionResult.class);
        assertThat(light.statistics().infeasibleLightpaths()).isEqualTo(3);
        assertThat(ring.result(run.id(), "/transmission/lightpaths?q=gsnr")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void powersOfAnEarlierPlanAreOptimised() {
        Run plan = ended(ring.submit(RunKind.PLAN).id());
        RunSubmission wanted = new RunSubmission(ring.projectId(), RunKind.POWER, "powers", null, plan.id());
        Run run = ended(ring.client().post("/api/v1/runs", wanted).as(Run.class).id());

        assertThat(run.failureReason()).isNull();
        PowerResult powers = ring.result(run.id(), "/power").as(PowerResult.class);
        JsonNode page = ring.result(run.id(), "/power/segments?limit=1").json();
        assertThat(powers.statistics().worstAfterDb())
                .isGreaterThanOrEqualTo(powers.statistics().worstBeforeDb());
        assertThat(page.path("total").asInt()).isEqualTo(powers.segments().size());
        assertThat(page.path("results").get(0).path("marginAfterDb").asDouble())
                .isEqualTo(powers.statistics().worstAfterDb());
        assertThat(ring.result(run.id(), "")
                        .json()
                        .path("power")
                        .path("segments")
                        .asInt())
                .isEqualTo(powers.segments().size());
    }

    @Test
    void comparisonTellsFiguresAndLightpathsThatDiffer() {
        Run first = ended(ring.submit(RunKind.PLAN).id());
        Run same = ended(ring.submit(RunKind.PLAN).id());
        Run grooming = ended(ring.submit(RunKind.GROOMING).id());
        String compare = "/api/v1/comparisons?before=" + first.id() + "&after=";

        RunComparison equal = ring.client().get(compare + same.id()).as(RunComparison.class);
        RunComparison partly = ring.client().get(compare + grooming.id()).as(RunComparison.class);

        assertThat(equal.total()).isZero();
        assertThat(equal.figures())
                .filteredOn(figure -> figure.figure().equals("routing/served"))
                .containsExactly(new FigureChange("routing/served", 3.0, 3.0));
        assertThat(partly.changes())
                .filteredOn(change -> change.part().equals("lightpaths"))
                .hasSize(3)
                .allSatisfy(change -> assertThat(change.kind()).isEqualTo(InputChange.Kind.REMOVED));
        assertThat(partly.figures()).contains(new FigureChange("routing/served", 3.0, null));
    }
}
