package io.netplanner.server.input;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.project.InputContent;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.EntityTag;
import io.netplanner.server.platform.RawJson;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Versioned inputs as files: in, out, and templates to begin with. */
@Controller(InputController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "inputs")
final class InputFileController {

    private final InputService inputs;
    private final InputReader reader;
    private final InputFiles files;

    InputFileController(InputService inputs, InputReader reader, InputFiles files) {
        this.inputs = inputs;
        this.reader = reader;
        this.files = files;
    }

    /**
     * Stores a new input from a file of any known format. Coordinates written down wrongly are repaired where
     * {@code coordinates} is {@code mirrored} (longitudes lost their sign) or {@code swapped}.
     */
    @Post(value = "/import", consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InputContent.class)))
    HttpResponse<InputContent<RawJson>> importInput(
            Authentication authentication,
            String kind,
            @Part CompletedFileUpload file,
            @Nullable @Part String name,
            @Nullable @Part String comment,
            @Nullable @Part String coordinates,
            @Nullable @Part UUID topologyId,
            @Nullable @Part Integer topologyVersion,
            @Nullable @Part UUID catalogueId,
            @Nullable @Part Integer catalogueVersion)
            throws IOException {
        Caller caller = Caller.of(authentication);
        InputKind wanted = InputKind.ofPath(kind);
        CheckedAgainst against = new CheckedAgainst(topologyId, topologyVersion, catalogueId, catalogueVersion);
        Upload upload = new Upload(file, name, comment, coordinates);
        NewVersion version = reader.read(caller, wanted, upload, against);
        return StoredAnswers.created(wanted, inputs.create(caller, wanted, version));
    }

    /** Adds a version to an input from a file of any known format. Needs the ETag that it replaces. */
    @Post(value = "/{id}/versions/import", consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InputContent.class)))
    HttpResponse<InputContent<RawJson>> importInputVersion(
            Authentication authentication,
            String kind,
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Part CompletedFileUpload file,
            @Nullable @Part String name,
            @Nullable @Part String comment,
            @Nullable @Part String coordinates,
            @Nullable @Part UUID topologyId,
            @Nullable @Part Integer topologyVersion,
            @Nullable @Part UUID catalogueId,
            @Nullable @Part Integer catalogueVersion)
            throws IOException {
        Caller caller = Caller.of(authentication);
        InputKind wanted = InputKind.ofPath(kind);
        inputs.requireEditable(caller, wanted, id);
        int basedOn = EntityTag.requireIfMatch(ifMatch);
        CheckedAgainst against = new CheckedAgainst(topologyId, topologyVersion, catalogueId, catalogueVersion);
        Upload upload = new Upload(file, name, comment, coordinates);
        NewVersion version = reader.read(caller, wanted, upload, against);
        return StoredAnswers.created(wanted, inputs.addVersion(caller, wanted, id, basedOn, version));
    }

    /** One version of an input as a file, {@code json} where no format is named. */
    @Get("/{id}/versions/{version}/export")
    HttpResponse<byte[]> exportInput(
            Authentication authentication, String kind, UUID id, String version, @Nullable @QueryValue String format) {
        return files.export(
                Caller.of(authentication), InputKind.ofPath(kind), id, StoredAnswers.version(version), format);
    }

    /** A small input to start from, as a file that can be filled in and imported. */
    @Get("/template")
    HttpResponse<byte[]> getInputTemplate(String kind, @Nullable @QueryValue String format) {
        return files.template(InputKind.ofPath(kind), format);
    }
}
