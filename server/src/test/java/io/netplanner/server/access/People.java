package io.netplanner.server.access;

import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import io.netplanner.model.grooming.draft.NewGroomingDraft;
import io.netplanner.model.project.MemberDraft;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.account.Caller;
import io.netplanner.server.account.Relation;
import io.netplanner.server.account.TestUsers;
import io.netplanner.server.draft.GroomingDrafts;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.project.ProjectMembers;
import io.netplanner.server.project.ProjectService;
import io.netplanner.server.run.PlanningCase;
import io.netplanner.server.run.RunService;
import io.netplanner.server.webhook.WebhookDraft;
import io.netplanner.server.webhook.Webhooks;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One user of each role, and objects that they are to as a call needs them. */
final class People {

    private final TestServer server;
    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private final User owner = TestUsers.add(Role.MANAGER);
    private final User member = TestUsers.add(Role.DESIGNER);

    People(TestServer server) {
        this.server = server;
    }

    /** Somebody and a client that they are signed in with. */
    record Person(User user, RestClient client) {

        Related related(Relation relation) {
            return new Related(user, relation);
        }
    }

    /** What somebody shall be to the objects. */
    record Related(User user, Relation relation) {}

    Person person(Role role) {
        return people.computeIfAbsent(role, wanted -> {
            User user = TestUsers.add(wanted);
            return new Person(user, server.anonymous().signIn(user.email(), TestUsers.PASSWORD));
        });
    }

    /** Somebody else is found for the role: whose sign-ins ended can call nothing. */
    void signedOut(Role role) {
        people.remove(role);
    }

    /** A project with a run and inputs, made as a manager whatever the role of its owner. */
    Setting setting(@Nullable Related related) {
        boolean owning = related != null && related.relation() == Relation.OWNER;
        Caller maker = manager(owning ? related.user() : owner);
        VersionRef topology = PlanningCase.store(server, maker, InputKind.TOPOLOGY, PlanningCase.topology());
        VersionRef traffic = PlanningCase.store(server, maker, InputKind.TRAFFIC_MATRIX, PlanningCase.traffic());
        ProjectDraft draft = new ProjectDraft("x", "", topology, traffic);
        UUID project = server.bean(ProjectService.class).create(maker, draft).id();
        join(maker, project, member, false);
        if (related != null && (related.relation() == Relation.MEMBER || related.relation() == Relation.RUNNER)) {
            join(maker, project, related.user(), related.relation() == Relation.RUNNER);
        }
        UUID handmade = server.bean(GroomingDrafts.class)
                .create(maker, project, new NewGroomingDraft("by hand", null, null))
                .head()
                .id();
        UUID run = endedRun(maker, project);
        UUID webhook = server.bean(Webhooks.class)
                .create(maker, project, new WebhookDraft("http://localhost:9/nobody"))
                .webhook()
                .id();
        return new Setting(project, topology.id(), run, handmade, member.id(), webhook);
    }

    private void join(Caller maker, UUID project, User user, boolean mayRun) {
        server.bean(ProjectMembers.class).add(maker, project, new MemberDraft(user.email(), mayRun));
    }

    /** Ended, so that whoever follows it is soon told all. */
    private UUID endedRun(Caller maker, UUID project) {
        RunService runs = server.bean(RunService.class);
        UUID run = runs.submit(maker, new RunSubmission(project, RunKind.GROOMING, "x", null, null), null)
                .id();
        return runs.cancel(maker, run).id();
    }

    private static Caller manager(User user) {
        return Caller.of(new User(user.id(), user.email(), user.name(), Role.MANAGER));
    }
}
