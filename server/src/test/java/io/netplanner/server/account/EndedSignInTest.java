package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.PasswordChange;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.User;
import io.netplanner.model.account.UserChange;
import io.netplanner.model.project.MemberDraft;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.run.RunKind;
import io.netplanner.server.account.internal.PasswordHashing;
import io.netplanner.server.account.internal.UserRepository;
import io.netplanner.server.platform.Await;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.project.ProjectMembers;
import io.netplanner.server.run.PlanningCase;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two API servers on one database: what ends a sign-in on one ends its access tokens on both. */
class EndedSignInTest {

    private static final String ME = "/api/v1/users/me";
    /** Shorter than a server remembers a token that it has examined. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static TestServer here;
    private static TestServer elsewhere;
    private static PlanningCase planning;

    private final User user = add(Role.DESIGNER);
    private final Tokens tokens = signIn();
    private final RestClient client = here.anonymous().bearing(tokens.accessToken());
    private final RestClient otherServer = elsewhere.anonymous().bearing(tokens.accessToken());

    @BeforeAll
    static void start() {
        TestDatabase database = TestDatabase.create();
        Map<String, String> settings = Map.of("NETPLANNER_RUNS_KEEP_ALIVE", "100ms");
        here = TestServer.start(database, settings);
        elsewhere = TestServer.start(database, settings);
        planning = PlanningCase.create(here);
    }

    @AfterAll
    static void stop() {
        here.close();
        elsewhere.close();
    }

    /** What ends a sign-in. */
    enum End {
        DISABLED(test -> administrator().put("/api/v1/users/" + test.user.id(), new UserChange(Role.DESIGNER, true))),
        SIGNED_OUT_BY_AN_ADMINISTRATOR(test -> administrator().delete("/api/v1/users/" + test.user.id() + "/sessions")),
        SIGNED_OUT(test -> test.client.post("/api/v1/auth/logout", new RefreshRequest(test.tokens.refreshToken()))),
        SIGNED_OUT_EVERYWHERE(test -> test.client.delete(ME + "/sessions")),
        PASSWORD_CHANGED(
                test -> test.client.put(ME + "/password", new PasswordChange(TestUsers.PASSWORD, "a new pass phrase"))),
        REFRESH_TOKEN_REUSED(test -> {
            RefreshRequest spent = new RefreshRequest(test.tokens.refreshToken());
            test.client.post("/api/v1/auth/refresh", spent).hasStatus(200);
            test.client.post("/api/v1/auth/refresh", spent).refusedAs(ErrorCode.AUTH_REFRESH_REUSED);
        });

        private final Consumer<EndedSignInTest> deed;

        End(Consumer<EndedSignInTest> deed) {
            this.deed = deed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void accessTokenEndsWithItsSignIn(End end) {
        client.get(ME).hasStatus(200);
        otherServer.get(ME).hasStatus(200);

        end.deed.accept(this);

        client.get(ME).refusedAs(ErrorCode.AUTH_REQUIRED);
        Await.until(
                "the other server has learnt of it",
                PATIENCE,
                () -> otherServer.get(ME).status() == 401);
        client.get(ME).refusedAs(ErrorCode.AUTH_REQUIRED);
    }

    @Test
    void endOfOneSignInLeavesTheOthersAlone() {
        RestClient another = here.anonymous().bearing(signIn().accessToken());
        another.get(ME).hasStatus(200);

        client.post("/api/v1/auth/logout", new RefreshRequest(tokens.refreshToken()))
                .hasStatus(204);

        client.get(ME).refusedAs(ErrorCode.AUTH_REQUIRED);
        another.get(ME).hasStatus(200);
    }

    @Test
    void roleCountsFromTheChangeOnWithoutAnotherSignIn() {
        ProjectDraft draft = new ProjectDraft("x", "", null, null);
        client.post("/api/v1/projects", draft).refusedAs(ErrorCode.ACCESS_DENIED);
        otherServer.post("/api/v1/projects", draft).refusedAs(ErrorCode.ACCESS_DENIED);

        administrator().put("/api/v1/users/" + user.id(), new UserChange(Role.MANAGER, false));

        client.post("/api/v1/projects", draft).hasStatus(201);
        Await.until(
                "the other server has learnt of it",
                PATIENCE,
                () -> otherServer.post("/api/v1/projects", draft).status() == 201);

        administrator().put("/api/v1/users/" + user.id(), new UserChange(Role.DESIGNER, false));

        client.post("/api/v1/projects", draft).refusedAs(ErrorCode.ACCESS_DENIED);
    }

    @Test
    void streamOfEventsBreaksOffWithTheSignIn() throws Exception {
        Stream<String> events = follow(planning.submit(RunKind.GROOMING).id());

        client.delete(ME + "/sessions").hasStatus(204);

        assertThat(untilItsEnd(events)).contains("event: snapshot").doesNotContain("event: end");
    }

    @Test
    void streamOfEventsBreaksOffWhenTheProjectIsNoLongerShared() throws Exception {
        Stream<String> events = follow(planning.submit(RunKind.GROOMING).id());

        administrator()
                .delete("/api/v1/projects/" + planning.projectId() + "/members/" + user.id())
                .hasStatus(204);

        assertThat(untilItsEnd(events)).contains("event: snapshot").doesNotContain("event: end");
    }

    /** The lines of a stream that has begun, of a run that waits for a worker that nobody has started. */
    private Stream<String> follow(UUID run) throws Exception {
        here.bean(ProjectMembers.class)
                .add(planning.owner(), planning.projectId(), new MemberDraft(user.email(), false));
        HttpRequest request = HttpRequest.newBuilder(elsewhere.address().resolve("/api/v1/runs/" + run + "/events"))
                .header("Authorization", "Bearer " + tokens.accessToken())
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body();
    }

    private static List<String> untilItsEnd(Stream<String> events) throws Exception {
        return CompletableFuture.supplyAsync(events::toList).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static RestClient administrator() {
        return planning.client();
    }

    private static User add(Role role) {
        UUID id = Ids.next();
        String email = id + "@netplanner.test";
        String hash = here.bean(PasswordHashing.class).hash(TestUsers.PASSWORD);
        here.bean(UserRepository.class).insert(id, email, "Test " + role, role, hash);
        return new User(id, email, "Test " + role, role);
    }

    private Tokens signIn() {
        return here.anonymous()
                .post("/api/v1/auth/login", new Credentials(user.email(), TestUsers.PASSWORD))
                .as(Tokens.class);
    }
}
