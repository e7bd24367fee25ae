package io.netplanner.server.input;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.InputDiff;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.VersionedInput;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.EntityTag;
import io.netplanner.server.platform.PageRequest;
import io.netplanner.server.platform.RawJson;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Versioned inputs over REST, of every kind alike: every edit makes a new version, content goes out as it is stored.
 *
 * <p>The description of the interface shows each operation once for each kind.
 */
@Controller(InputController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "inputs")
final class InputController {

    static final String PATH = "/api/v1/{kind:topologies|traffic-matrices|clusters|catalogues}";

    private final InputService inputs;
    private final InputReader reader;
    private final InputComparison comparison;
    private final VersionDeletion deletion;

    InputController(InputService inputs, InputReader reader, InputComparison comparison, VersionDeletion deletion) {
        this.inputs = inputs;
        this.reader = reader;
        this.comparison = comparison;
        this.deletion = deletion;
    }

    /** The inputs of the user and those shared with them, newest first; with {@code deleted} those that were deleted. */
    @Get
    Page<VersionedInput> listInputs(
            Authentication authentication,
            String kind,
            @Nullable @QueryValue Boolean deleted,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return inputs.list(
                Caller.of(authentication),
                InputKind.ofPath(kind),
                Boolean.TRUE.equals(deleted),
                PageRequest.of(limit, cursor));
    }

    /** Stores a new input as its version 1, checked against the topology and the catalogue that are named. */
    @Post
    @Status(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InputContent.class)))
    HttpResponse<InputContent<RawJson>> createInput(
            Authentication authentication,
            String kind,
            @Body InputDraft draft,
            @Nullable @QueryValue UUID topologyId,
            @Nullable @QueryValue Integer topologyVersion,
            @Nullable @QueryValue UUID catalogueId,
            @Nullable @QueryValue Integer catalogueVersion) {
        Caller caller = Caller.of(authentication);
        InputKind wanted = InputKind.ofPath(kind);
        CheckedAgainst against = new CheckedAgainst(topologyId, topologyVersion, catalogueId, catalogueVersion);
        NewVersion version = reader.read(caller, wanted, draft, against);
        return StoredAnswers.created(wanted, inputs.create(caller, wanted, version));
    }

    /** One input without content. */
    @Get("/{id}")
    HttpResponse<VersionedInput> getInput(Authentication authentication, String kind, UUID id) {
        return StoredAnswers.input(inputs.get(Caller.of(authentication), InputKind.ofPath(kind), id));
    }

    /** Takes an input out of sight. Projects and runs that refer to its versions keep them. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void deleteInput(Authentication authentication, String kind, UUID id) {
        inputs.delete(Caller.of(authentication), InputKind.ofPath(kind), id);
    }

    /** Brings a deleted input back. */
    @Post("/{id}/undelete")
    HttpResponse<VersionedInput> undeleteInput(Authentication authentication, String kind, UUID id) {
        return StoredAnswers.input(inputs.undelete(Caller.of(authentication), InputKind.ofPath(kind), id));
    }

    /** The history of an input, newest version first; with {@code deleted} the deleted versions. */
    @Get("/{id}/versions")
    Page<InputVersion> listInputVersions(
            Authentication authentication,
            String kind,
            UUID id,
            @Nullable @QueryValue Boolean deleted,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return inputs.versions(
                Caller.of(authentication),
                InputKind.ofPath(kind),
                id,
                Boolean.TRUE.equals(deleted),
                PageRequest.of(limit, cursor));
    }

    /** Takes one version out of sight, not the newest and none that a project binds. Runs that used it keep it. */
    @Delete("/{id}/versions/{version}")
    @Status(HttpStatus.NO_CONTENT)
    void deleteInputVersion(Authentication authentication, String kind, UUID id, int version) {
        deletion.delete(Caller.of(authentication), InputKind.ofPath(kind), id, version);
    }

    /** Brings a deleted version back. */
    @Post("/{id}/versions/{version}/undelete")
    @Status(HttpStatus.NO_CONTENT)
    void undeleteInputVersion(Authentication authentication, String kind, UUID id, int version) {
        deletion.undelete(Caller.of(authentication), InputKind.ofPath(kind), id, version);
    }

    /** One version of an input with its content; {@code latest} names the newest. */
    @Get("/{id}/versions/{version}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InputContent.class)))
    HttpResponse<InputContent<RawJson>> getInputVersion(
            Authentication authentication, String kind, UUID id, String version) {
        return StoredAnswers.content(
                inputs.read(Caller.of(authentication), InputKind.ofPath(kind), id, StoredAnswers.version(version)),
                version);
    }

    /** Adds a version to an input. Needs the ETag of the input that the edit is based on. */
    @Post("/{id}/versions")
    @Status(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InputContent.class)))
    HttpResponse<InputContent<RawJson>> addInputVersion(
            Authentication authentication,
            String kind,
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Body InputDraft draft,
            @Nullable @QueryValue UUID topologyId,
            @Nullable @QueryValue Integer topologyVersion,
            @Nullable @QueryValue UUID catalogueId,
            @Nullable @QueryValue Integer catalogueVersion) {
        Caller caller = Caller.of(authentication);
        InputKind wanted = InputKind.ofPath(kind);
        inputs.requireEditable(caller, wanted, id);
        int basedOn = EntityTag.requireIfMatch(ifMatch);
        CheckedAgainst against = new CheckedAgainst(topologyId, topologyVersion, catalogueId, catalogueVersion);
        NewVersion version = reader.read(caller, wanted, draft, against);
        return StoredAnswers.created(wanted, inputs.addVersion(caller, wanted, id, basedOn, version));
    }

    /** Makes an old version of an input the newest, as a version of its own. Needs the ETag of the input. */
    @Post("/{id}/versions/{version}/restore")
    @Status(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InputContent.class)))
    HttpResponse<InputContent<RawJson>> restoreInputVersion(
            Authentication authentication,
            String kind,
            UUID id,
            int version,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
        Caller caller = Caller.of(authentication);
        InputKind wanted = InputKind.ofPath(kind);
        inputs.requireEditable(caller, wanted, id);
        int basedOn = EntityTag.requireIfMatch(ifMatch);
        return StoredAnswers.created(wanted, inputs.restore(caller, wanted, id, basedOn, version));
    }

    /** What changed in an input from one version to another, the newest where {@code to} is absent. */
    @Get("/{id}/diff")
    InputDiff compareInputVersions(
            Authentication authentication,
            String kind,
            UUID id,
            @QueryValue String from,
            @Nullable @QueryValue String to) {
        return comparison.compare(
                Caller.of(authentication),
                InputKind.ofPath(kind),
                id,
                StoredAnswers.version(from),
                StoredAnswers.version(to == null ? StoredAnswers.LATEST : to));
    }
}
