package io.netplanner.server.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.netplanner.model.account.Action;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.MemberDraft;
import io.netplanner.model.project.MemberGrant;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectCopy;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.ProjectMember;
import io.netplanner.model.project.VersionRef;
import io.netplanner.server.account.Caller;
import io.netplanner.server.account.TestUsers;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.PlanningCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberRestTest {

    private static final String PROJECTS = "/api/v1/projects";

    private final TestServer server = TestServer.shared();
    private final User owner = TestUsers.add(Role.MANAGER);
    private final User designer = TestUsers.add(Role.DESIGNER);
    private final RestClient owning = server.anonymous().signIn(owner.email(), TestUsers.PASSWORD);
    private final RestClient designing = server.anonymous().signIn(designer.email(), TestUsers.PASSWORD);
    private final VersionRef topology =
            PlanningCase.store(server, Caller.of(owner), InputKind.TOPOLOGY, PlanningCase.topology());
    private final Project project = owning.post(PROJECTS, new ProjectDraft("Shared", "", topology, null))
            .as(Project.class);
    private final String location = PROJECTS + "/" + project.id();

    @Test
    void memberSeesTheProjectAndWhatItsOwnerBoundInIt() {
        designing.get(location).refusedAs(ErrorCode.NOT_FOUND);
        designing.get("/api/v1/topologies/" + topology.id()).refusedAs(ErrorCode.NOT_FOUND);

        let(designer, false);

        assertThat(designing.get(location).as(Project.class).rights()).containsExactly(Action.READ, Action.EDIT);
        designing.get("/api/v1/topologies/" + topology.id()).hasStatus(200);
        assertThat(designing.get(PROJECTS).json().at("/results/0/id").asText())
                .isEqualTo(project.id().toString());
        assertThat(designing.get("/api/v1/topologies").json().at("/total").asInt())
                .isEqualTo(1);
    }

    @Test
    void grantLetsADesignerRunUntilItIsTakenBack() {
        let(designer, true);
        assertThat(designing.get(location).as(Project.class).rights()).contains(Action.RUN);

        owning.put(location + "/members/" + designer.id(), new MemberGrant(false))
                .hasStatus(200);

        assertThat(designing.get(location).as(Project.class).rights()).doesNotContain(Action.RUN);
    }

    @Test
    void whoIsTakenOutSeesNothingAnyMore() {
        let(designer, false);
        owning.delete(location + "/members/" + designer.id()).hasStatus(204);

        designing.get(location).refusedAs(ErrorCode.NOT_FOUND);
        designing.get("/api/v1/topologies/" + topology.id()).refusedAs(ErrorCode.NOT_FOUND);
        owning.delete(location + "/members/" + designer.id()).refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void memberMayLeaveButTheOwnerStays() {
        let(designer, false);

        designing.delete(location + "/members/" + designer.id()).hasStatus(204);
        owning.delete(location + "/members/" + owner.id()).refusedAs(ErrorCode.CONFLICT);

        assertThat(members()).extracting(ProjectMember::owner).containsExactly(true);
    }

    @Test
    void nobodyIsLetInTwiceOrWithoutAnAccount() {
        let(designer, false);

        owning.post(location + "/members", new MemberDraft(designer.email(), true))
                .refusedAs(ErrorCode.CONFLICT);
        assertThat(owning.post(location + "/members", new MemberDraft("nobody@netplanner.test", false))
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(Issue::code)
                .containsExactly("MEMBER_UNKNOWN");
    }

    @Test
    void inputThatAMemberBindsIsSharedToo() {
        let(designer, false);
        VersionRef own = PlanningCase.store(server, Caller.of(designer), InputKind.TOPOLOGY, PlanningCase.topology());
        owning.get("/api/v1/topologies/" + own.id()).refusedAs(ErrorCode.NOT_FOUND);

        designing
                .with("If-Match", "\"1\"")
                .put(location, new ProjectDraft("Shared", "", own, null))
                .hasStatus(200);

        owning.get("/api/v1/topologies/" + own.id()).hasStatus(200);
    }

    @Test
    void scenarioBindsAndIsSharedAsItsOriginal() {
        User colleague = TestUsers.add(Role.MANAGER);
        let(colleague, false);
        let(designer, true);
        RestClient copying = server.anonymous().signIn(colleague.email(), TestUsers.PASSWORD);

        Project copy =
                copying.post(location + "/copy", new ProjectCopy("What if")).as(Project.class);

        assertThat(copy.topology()).isEqualTo(topology);
        assertThat(copy.copiedFrom()).isEqualTo(project.id());
        assertThat(copy.name()).isEqualTo("What if");
        assertThat(copy.owner().id()).isEqualTo(colleague.id());
        assertThat(designing.get(PROJECTS + "/" + copy.id()).as(Project.class).rights())
                .contains(Action.RUN);
        assertThat(owning.get(PROJECTS + "/" + copy.id()).as(Project.class).rights())
                .doesNotContain(Action.SHARE);
    }

    @Test
    void deletedProjectComesBackAsItWas() {
        let(designer, false);
        owning.delete(location).hasStatus(204);
        designing.get(location).refusedAs(ErrorCode.NOT_FOUND);
        designing.get("/api/v1/topologies/" + topology.id()).refusedAs(ErrorCode.NOT_FOUND);
        assertThat(owning.get(PROJECTS + "?deleted=true").json().at("/total").asInt())
                .isEqualTo(1);

        Project back = owning.post(location + "/undelete", List.of()).as(Project.class);

        assertThat(back).isEqualTo(project);
        designing.get(location).hasStatus(200);
    }

    private void let(User user, boolean mayRun) {
        owning.post(location + "/members", new MemberDraft(user.email(), mayRun))
                .hasStatus(201);
    }

    private List<ProjectMember> members() {
        Page<ProjectMember> page = owning.get(location + "/members").as(new TypeReference<>() {});
        return page.results();
    }
}
