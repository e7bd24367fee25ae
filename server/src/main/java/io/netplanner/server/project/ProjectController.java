package io.netplanner.server.project;

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
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.account.Action;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectCopy;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.EntityTag;
import io.netplanner.server.platform.PageRequest;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects over REST. */
@Controller(ProjectController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "projects")
final class ProjectController {

    static final String PATH = "/api/v1/projects";

    private final ProjectService projects;

    ProjectController(ProjectService projects) {
        this.projects = projects;
    }

    /** The projects of the user and those shared with them, newest first; with {@code deleted} the deleted ones. */
    @Get
    Page<Project> listProjects(
            Authentication authentication,
            @Nullable @QueryValue Boolean deleted,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return projects.list(Caller.of(authentication), Boolean.TRUE.equals(deleted), PageRequest.of(limit, cursor));
    }

    /** Makes a project. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<Project> createProject(Authentication authentication, @Body ProjectDraft draft) {
        Project project = projects.create(Caller.of(authentication), draft);
        return tagged(HttpResponse.created(project, URI.create(PATH + "/" + project.id())), project);
    }

    /** One project. */
    @Get("/{id}")
    HttpResponse<Project> getProject(Authentication authentication, UUID id) {
        Project project = projects.require(Caller.of(authentication), Action.READ, id);
        return tagged(HttpResponse.ok(project), project);
    }

    /** Replaces what a project says and binds. Needs the ETag that the edit is based on. */
    @Put("/{id}")
    HttpResponse<Project> updateProject(
            Authentication authentication,
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Body ProjectDraft draft) {
        Project project = projects.update(Caller.of(authentication), id, EntityTag.requireIfMatch(ifMatch), draft);
        return tagged(HttpResponse.ok(project), project);
    }

    /** Takes a project out of sight. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void deleteProject(Authentication authentication, UUID id) {
        projects.delete(Caller.of(authentication), id);
    }

    /** Brings a deleted project back. */
    @Post("/{id}/undelete")
    HttpResponse<Project> undeleteProject(Authentication authentication, UUID id) {
        Project project = projects.undelete(Caller.of(authentication), id);
        return tagged(HttpResponse.ok(project), project);
    }

    /** Copies a project as a scenario: the same versions and people, no runs. */
    @Post("/{id}/copy")
    @Status(HttpStatus.CREATED)
    HttpResponse<Project> copyProject(Authentication authentication, UUID id, @Body ProjectCopy copy) {
        Project project = projects.copy(Caller.of(authentication), id, copy.name());
        return tagged(HttpResponse.created(project, URI.create(PATH + "/" + project.id())), project);
    }

    private static HttpResponse<Project> tagged(MutableHttpResponse<Project> response, Project project) {
        return response.header(HttpHeaders.ETAG, EntityTag.of(project.revision()));
    }
}
