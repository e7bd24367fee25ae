package io.netplanner.server.traffic;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.project.VersionedInput;
import io.netplanner.server.account.Caller;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.exchange.TrafficExporter;
import io.netplanner.server.input.InputDocuments;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputService;
import io.netplanner.server.input.StoredAnswers;
import io.netplanner.server.platform.EntityTag;
import io.netplanner.server.platform.PageRequest;
import io.netplanner.server.platform.RawJson;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Traffic matrices over REST. Content goes out as it is stored; every edit makes a new version. */
@Controller(TrafficMatrixController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "traffic-matrices")
final class TrafficMatrixController {

    static final String PATH = "/api/v1/traffic-matrices";

    private static final InputKind KIND = InputKind.TRAFFIC_MATRIX;

    private final InputService inputs;
    private final TrafficMatrixIntake intake;
    private final InputDocuments documents;
    private final TrafficExporter exporter;
    private final TrafficContexts contexts;

    TrafficMatrixController(
            InputService inputs,
            TrafficMatrixIntake intake,
            InputDocuments documents,
            TrafficExporter exporter,
            TrafficContexts contexts) {
        this.inputs = inputs;
        this.intake = intake;
        this.documents = documents;
        this.exporter = exporter;
        this.contexts = contexts;
    }

    /** The traffic matrices of the user, newest first. */
    @Get
    Page<VersionedInput> listTrafficMatrices(
            Authentication authentication, @Nullable @QueryValue Integer limit, @Nullable @QueryValue String cursor) {
        return inputs.list(Caller.of(authentication), KIND, PageRequest.of(limit, cursor));
    }

    /** Stores a new traffic matrix as its version 1. */
    @Post
    @Status(HttpStatus.CREATED)
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TrafficMatrixContent.class)))
    HttpResponse<InputContent<RawJson>> createTrafficMatrix(
            Authentication authentication,
            @Body
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = TrafficMatrixDraft.class)))
                    InputDraft draft,
            @Nullable @QueryValue UUID topologyId,
            @Nullable @QueryValue Integer topologyVersion) {
        Caller caller = Caller.of(authentication);
        return StoredAnswers.created(
                PATH,
                inputs.create(caller, KIND, intake.read(draft, contexts.of(caller, topologyId, topologyVersion))));
    }

    /** Stores a new traffic matrix from a workbook or a JSON file. */
    @Post(value = "/import", consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TrafficMatrixContent.class)))
    HttpResponse<InputContent<RawJson>> importTrafficMatrix(
            Authentication authentication,
            @Part CompletedFileUpload file,
            @Nullable @Part String name,
            @Nullable @Part String comment,
            @Nullable @Part UUID topologyId,
            @Nullable @Part Integer topologyVersion)
            throws IOException {
        Caller caller = Caller.of(authentication);
        return StoredAnswers.created(
                PATH,
                inputs.create(
                        caller,
                        KIND,
                        intake.read(file, name, comment, contexts.of(caller, topologyId, topologyVersion))));
    }

    /** One traffic matrix without content. */
    @Get("/{id}")
    HttpResponse<VersionedInput> getTrafficMatrix(Authentication authentication, UUID id) {
        return StoredAnswers.input(inputs.get(Caller.of(authentication), KIND, id));
    }

    /** The history of a traffic matrix, newest version first. */
    @Get("/{id}/versions")
    Page<InputVersion> listTrafficMatrixVersions(
            Authentication authentication,
            UUID id,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return inputs.versions(Caller.of(authentication), KIND, id, PageRequest.of(limit, cursor));
    }

    /** One version with its content; {@code latest} names the newest. */
    @Get("/{id}/versions/{version}")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TrafficMatrixContent.class)))
    HttpResponse<InputContent<RawJson>> getTrafficMatrixVersion(
            Authentication authentication, UUID id, String version) {
        return StoredAnswers.content(
                inputs.read(Caller.of(authentication), KIND, id, StoredAnswers.version(version)), version);
    }

    /** Adds a version. Needs the ETag of the traffic matrix that the edit is based on. */
    @Post("/{id}/versions")
    @Status(HttpStatus.CREATED)
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TrafficMatrixContent.class)))
    HttpResponse<InputContent<RawJson>> addTrafficMatrixVersion(
            Authentication authentication,
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Body
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = TrafficMatrixDraft.class)))
                    InputDraft draft,
            @Nullable @QueryValue UUID topologyId,
            @Nullable @QueryValue Integer topologyVersion) {
        Caller caller = Caller.of(authentication);
        int basedOn = EntityTag.requireIfMatch(ifMatch);
        return StoredAnswers.created(
                PATH,
                inputs.addVersion(
                        caller,
                        KIND,
                        id,
                        basedOn,
                        intake.read(draft, contexts.of(caller, topologyId, topologyVersion))));
    }

    /** Adds a version from a workbook or a JSON file. Needs the ETag that it replaces. */
    @Post(value = "/{id}/versions/import", consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TrafficMatrixContent.class)))
    HttpResponse<InputContent<RawJson>> importTrafficMatrixVersion(
            Authentication authentication,
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Part CompletedFileUpload file,
            @Nullable @Part String name,
            @Nullable @Part String comment,
            @Nullable @Part UUID topologyId,
            @Nullable @Part Integer topologyVersion)
            throws IOException {
        Caller caller = Caller.of(authentication);
        int basedOn = EntityTag.requireIfMatch(ifMatch);
        return StoredAnswers.created(
                PATH,
                inputs.addVersion(
                        caller,
                        KIND,
                        id,
                        basedOn,
                        intake.read(file, name, comment, contexts.of(caller, topologyId, topologyVersion))));
    }

    /** One version as a file: {@code json} or {@code xlsx}. */
    @Get("/{id}/versions/{version}/export")
    @Produces({MediaType.APPLICATION_JSON, MediaType.MICROSOFT_EXCEL_OPEN_XML})
    HttpResponse<byte[]> exportTrafficMatrix(
            Authentication authentication, UUID id, String version, @Nullable @QueryValue String format) {
        Caller caller = Caller.of(authentication);
        ExportFormat wanted = StoredAnswers.format(format);
        String name = inputs.get(caller, KIND, id).name();
        InputVersion found =
                inputs.read(caller, KIND, id, StoredAnswers.version(version)).version();
        byte[] file = exporter.write(documents.trafficMatrix(new VersionRef(id, found.version())), wanted);
        return StoredAnswers.attachment(file, wanted, name, found);
    }
}
