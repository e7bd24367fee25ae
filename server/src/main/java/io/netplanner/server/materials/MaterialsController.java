package io.netplanner.server.materials;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.materials.MaterialDifference;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.MaterialSummary;
import io.netplanner.model.project.Page;
import io.netplanner.server.account.Caller;
import io.netplanner.server.exchange.MaterialExporter;
import io.netplanner.server.exchange.MaterialFormat;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.run.RunService;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of materials over REST: whole, summed up, site by site, as a file, compared. */
@Controller("/api/v1/runs/{id}/result/materials")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "runs")
final class MaterialsController {

    private final RunService runs;
    private final MaterialLists lists;
    private final MaterialExporter exporter;

    MaterialsController(RunService runs, MaterialLists lists, MaterialExporter exporter) {
        this.runs = runs;
        this.lists = lists;
        this.exporter = exporter;
    }

    /** The whole list of materials. */
    @Get(produces = MediaType.APPLICATION_JSON)
    @ApiResponse(content = @Content(schema = @Schema(implementation = MaterialList.class)))
    byte[] getRunMaterials(Authentication authentication, UUID id) {
        return lists.stored(Caller.of(authentication), id).text().getBytes(StandardCharsets.UTF_8);
    }

    /** The network's sums without its sites. */
    @Get("/summary")
    MaterialSummary getRunMaterialSummary(Authentication authentication, UUID id) {
        return MaterialSummary.of(lists.get(Caller.of(authentication), id));
    }

    /**
     * The sites with their parts and rack faces, a page at a time, in the order of the topology.
     *
     * @param q only sites whose name contains this text
     */
    @Get("/sites")
    @ApiResponse(content = @Content(schema = @Schema(implementation = SitePage.class)))
    Page<RawJson> listRunMaterialSites(
            Authentication authentication,
            UUID id,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue String q) {
        return lists.sites(Caller.of(authentication), id, limit, cursor, q);
    }

    /**
     * What changes from the list of another run to the list of this one.
     *
     * @param from the other run
     */
    @Get("/difference")
    MaterialDifference getRunMaterialDifference(Authentication authentication, UUID id, @QueryValue UUID from) {
        return lists.between(Caller.of(authentication), from, id);
    }

    /**
     * The list as a file to keep.
     *
     * @param format json, xlsx, html or pdf
     */
    @Get("/export")
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.MICROSOFT_EXCEL_OPEN_XML,
        MediaType.TEXT_HTML,
        MediaType.APPLICATION_PDF
    })
    HttpResponse<byte[]> exportRunMaterials(Authentication authentication, UUID id, @QueryValue String format) {
        MaterialFormat wanted = MaterialFormat.find(format)
                .orElseThrow(() -> new RefusedException(
                        ErrorCode.REQUEST_MALFORMED,
                        "The format is " + format + ", it must be one of "
                                + String.join(", ", MaterialFormat.extensions()) + "."));
        Caller caller = Caller.of(authentication);
        MaterialList list = lists.get(caller, id);
        return HttpResponse.ok(exporter.write(list, wanted, runs.get(caller, id).name()))
                .contentType(wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"materials-" + id + "." + wanted.extension() + "\"");
    }
}
