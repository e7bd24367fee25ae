package io.netplanner.server.project;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.project.MemberDraft;
import io.netplanner.model.project.MemberGrant;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.ProjectMember;
import io.netplanner.server.account.Caller;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** The people of a project over REST. */
@Controller(ProjectController.PATH + "/{id}/members")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "projects")
final class MemberController {

    private final ProjectMembers members;

    MemberController(ProjectMembers members) {
        this.members = members;
    }

    /** Who works on a project, its owner first. */
    @Get
    Page<ProjectMember> listMembers(Authentication authentication, UUID id) {
        return members.list(Caller.of(authentication), id);
    }

    /** Lets somebody who has an account into a project. */
    @Post
    @Status(HttpStatus.CREATED)
    ProjectMember addMember(Authentication authentication, UUID id, @Body MemberDraft draft) {
        return members.add(Caller.of(authentication), id, draft);
    }

    /** Grants a member to run, or takes the grant back. */
    @Put("/{userId}")
    ProjectMember changeMember(Authentication authentication, UUID id, UUID userId, @Body MemberGrant grant) {
        return members.change(Caller.of(authentication), id, userId, grant);
    }

    /** Takes somebody out of a project. Whoever is in it may take out themselves, but for the owner. */
    @Delete("/{userId}")
    @Status(HttpStatus.NO_CONTENT)
    void removeMember(Authentication authentication, UUID id, UUID userId) {
        members.remove(Caller.of(authentication), id, userId);
    }
}
