package io.netplanner.server.draft;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
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
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraftHead;
import io.netplanner.model.grooming.draft.GroomingDraftVersion;
import io.netplanner.model.grooming.draft.GroomingDraftView;
import io.netplanner.model.grooming.draft.GroomingEdits;
import io.netplanner.model.grooming.draft.NewGroomingDraft;
import io.netplanner.model.project.Page;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.EntityTag;
import io.netplanner.server.platform.PageRequest;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grooming by hand, over REST. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "grooming drafts")
final class GroomingDraftController {

    private static final String PATH = "/grooming-drafts/{id}";

    private final GroomingDrafts drafts;

    GroomingDraftController(GroomingDrafts drafts) {
        this.drafts = drafts;
    }

    /** The drafts of a project, newest first. */
    @Get("/projects/{id}/grooming-drafts")
    Page<GroomingDraftHead> listGroomingDrafts(
            Authentication authentication,
            UUID id,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return drafts.list(Caller.of(authentication), id, PageRequest.of(limit, cursor));
    }

    /** Begins a draft: empty, or from the grooming of a run. */
    @Post("/projects/{id}/grooming-drafts")
    @Status(HttpStatus.CREATED)
    HttpResponse<GroomingDraftView> createGroomingDraft(
            Authentication authentication, UUID id, @Body NewGroomingDraft draft) {
        GroomingDraftView view = drafts.create(Caller.of(authentication), id, draft);
        URI location = URI.create("/api/v1/grooming-drafts/" + view.head().id());
        return tagged(HttpResponse.created(view, location), view);
    }

    /** The newest version of a draft, and every rule that it breaks. */
    @Get(PATH)
    HttpResponse<GroomingDraftView> getGroomingDraft(Authentication authentication, UUID id) {
        GroomingDraftView view = drafts.get(Caller.of(authentication), id);
        return tagged(HttpResponse.ok(view), view);
    }

    /** What the draft amounts to, with the address of every card. */
    @Get(PATH + "/result")
    GroomingResult getGroomingDraftResult(Authentication authentication, UUID id) {
        return drafts.result(Caller.of(authentication), id);
    }

    /** Applies edits, all or none. Needs the ETag that they are based on. */
    @Post(PATH + "/edits")
    HttpResponse<GroomingDraftView> editGroomingDraft(
            Authentication authentication,
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Body
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = GroomingEditsForm.class)))
                    GroomingEdits edits) {
        GroomingDraftView view =
                drafts.edit(Caller.of(authentication), id, EntityTag.requireIfMatch(ifMatch), edits.edits());
        return tagged(HttpResponse.ok(view), view);
    }

    /** Grooms what is left, within ten seconds, and moves nothing. Needs the ETag that it is based on. */
    @Post(PATH + "/completion")
    HttpResponse<GroomingDraftView> completeGroomingDraft(
            Authentication authentication, UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
        GroomingDraftView view = drafts.complete(Caller.of(authentication), id, EntityTag.requireIfMatch(ifMatch));
        return tagged(HttpResponse.ok(view), view);
    }

    /** The history of a draft, newest version first. */
    @Get(PATH + "/versions")
    Page<GroomingDraftVersion> listGroomingDraftVersions(
            Authentication authentication,
            UUID id,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return drafts.versions(Caller.of(authentication), id, PageRequest.of(limit, cursor));
    }

    /** One version of a draft, and every rule that it breaks now. */
    @Get(PATH + "/versions/{version}")
    GroomingDraftView getGroomingDraftVersion(Authentication authentication, UUID id, int version) {
        return drafts.version(Caller.of(authentication), id, version);
    }

    /** Makes an old version the newest, as a version of its own: undoes, or does again. Needs the ETag of the newest. */
    @Post(PATH + "/versions/{version}/restore")
    HttpResponse<GroomingDraftView> restoreGroomingDraftVersion(
            Authentication authentication,
            UUID id,
            int version,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
        GroomingDraftView view =
                drafts.restore(Caller.of(authentication), id, EntityTag.requireIfMatch(ifMatch), version);
        return tagged(HttpResponse.ok(view), view);
    }

    /** Takes a draft out of sight. */
    @Delete(PATH)
    @Status(HttpStatus.NO_CONTENT)
    void deleteGroomingDraft(Authentication authentication, UUID id) {
        drafts.delete(Caller.of(authentication), id);
    }

    private static HttpResponse<GroomingDraftView> tagged(
            MutableHttpResponse<GroomingDraftView> response, GroomingDraftView view) {
        return response.header(HttpHeaders.ETAG, EntityTag.of(view.head().version()));
    }
}
