package io.netplanner.server.run;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.project.Page;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunResultSummary;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.TransmissionResult;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.RawJson;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Results over REST, by part and as they are stored: nothing is bound to records on the way out. */
@Controller(RunController.PATH + "/{id}/result")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "runs")
final class RunResultController {

    private final RunResults results;

    RunResultController(RunResults results) {
        this.results = results;
    }

    /** Headline figures, and the parts there are. */
    @Get(produces = MediaType.APPLICATION_JSON)
    @ApiResponse(content = @Content(schema = @Schema(implementation = RunResultSummary.class)))
    byte[] getRunResult(Authentication authentication, UUID id) {
        return part(authentication, id, ResultPart.SUMMARY);
    }

    /** The grooming result. */
    @Get(value = "/grooming", produces = MediaType.APPLICATION_JSON)
    @ApiResponse(content = @Content(schema = @Schema(implementation = GroomingResult.class)))
    byte[] getRunGrooming(Authentication authentication, UUID id) {
        return part(authentication, id, ResultPart.GROOMING);
    }

    /** The routing result. */
    @Get(value = "/routing", produces = MediaType.APPLICATION_JSON)
    @ApiResponse(content = @Content(schema = @Schema(implementation = RoutingResult.class)))
    byte[] getRunRouting(Authentication authentication, UUID id) {
        return part(authentication, id, ResultPart.ROUTING);
    }

    /** Which channels are lit on each link. */
    @Get(value = "/spectrum", produces = MediaType.APPLICATION_JSON)
    @ApiResponse(content = @Content(schema = @Schema(implementation = SpectrumAnswer.class)))
    byte[] getRunSpectrum(Authentication authentication, UUID id) {
        return part(authentication, id, ResultPart.SPECTRUM);
    }

    /** Whether the light of the plan arrives: every lightpath with its segments, and how the lines were built. */
    @Get(value = "/transmission", produces = MediaType.APPLICATION_JSON)
    @ApiResponse(content = @Content(schema = @Schema(implementation = TransmissionResult.class)))
    byte[] getRunTransmission(Authentication authentication, UUID id) {
        return part(authentication, id, ResultPart.TRANSMISSION);
    }

    /**
     * The quality of the lightpaths, least margin first, a page at a time.
     *
     * @param q only those whose id, ends, mode or a limit broken contains this text
     */
    @Get("/transmission/lightpaths")
    @ApiResponse(content = @Content(schema = @Schema(implementation = LightpathQualityPage.class)))
    Page<RawJson> listRunLight(
            Authentication authentication,
            UUID id,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue String q) {
        return results.items(Caller.of(authentication), id, ResultList.LIGHT, limit, cursor, q);
    }

    /**
     * The light behind each element of every lit line, channel by channel, by link and direction, a page at a time.
     *
     * @param q only those whose link or ends contain this text
     */
    @Get("/transmission/lines")
    @ApiResponse(content = @Content(schema = @Schema(implementation = LineLightPage.class)))
    Page<RawJson> listRunLines(
            Authentication authentication,
            UUID id,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue String q) {
        return results.items(Caller.of(authentication), id, ResultList.LINES, limit, cursor, q);
    }

    /** Amplifier settings and launch powers, and the margins before and after. */
    @Get(value = "/power", produces = MediaType.APPLICATION_JSON)
    @ApiResponse(content = @Content(schema = @Schema(implementation = PowerResult.class)))
    byte[] getRunPower(Authentication authentication, UUID id) {
        return part(authentication, id, ResultPart.POWER);
    }

    /**
     * What the powers bring each segment, least margin first, a page at a time.
     *
     * @param q only those whose lightpath or ends contain this text
     */
    @Get("/power/segments")
    @ApiResponse(content = @Content(schema = @Schema(implementation = PowerGainPage.class)))
    Page<RawJson> listRunPower(
            Authentication authentication,
            UUID id,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue String q) {
        return results.items(Caller.of(authentication), id, ResultList.POWER, limit, cursor, q);
    }

    /**
     * The lightpaths, a page at a time.
     *
     * @param q only those whose id or a node on the way contains this text
     */
    @Get("/lightpaths")
    @ApiResponse(content = @Content(schema = @Schema(implementation = LightpathPage.class)))
    Page<RawJson> listRunLightpaths(
            Authentication authentication,
            UUID id,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue String q) {
        return results.lightpaths(Caller.of(authentication), id, limit, cursor, q);
    }

    private byte[] part(Authentication authentication, UUID id, ResultPart part) {
        return results.part(Caller.of(authentication), id, part).text().getBytes(StandardCharsets.UTF_8);
    }
}
