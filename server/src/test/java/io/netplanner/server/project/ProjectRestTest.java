package io.netplanner.server.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectRestTest {

    private static final String PATH = "/api/v1/projects";

    private final RestClient client = TestServer.admin();

    @Test
    void nameOfSeveralLinesIsRefused() {
        assertThat(TestServer.admin()
                        .sendJson("POST", "/api/v1/projects", "{\"name\": \"a\\nb\"}")
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(issue -> issue.code())
                .containsExactly("TEXT_LINES");
    }

    @Test
    void madeProjectIsFoundAtItsLocation() {
        RestAnswer made = client.post(PATH, draft("Backbone")).hasStatus(201);

        Project found = client.get(made.header("Location")).as(Project.class);

        assertThat(found).isEqualTo(made.as(Project.class));
        assertThat(found.name()).isEqualTo("Backbone");
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void editWithoutIfMatchIsRefused() {
        String location = client.post(PATH, draft("x")).header("Location");

        client.put(location, draft("y")).refusedAs(ErrorCode.IF_MATCH_REQUIRED);
    }

    @Test
    void editThatComesTooLateIsRefusedAndTheFirstKept() {
        String location = client.post(PATH, draft("x")).header("Location");

        RestAnswer first = client.with("If-Match", "\"1\"").put(location, draft("first"));
        RestAnswer second = client.with("If-Match", "\"1\"").put(location, draft("second"));

        assertThat(first.header("ETag")).isEqualTo("\"2\"");
        second.refusedAs(ErrorCode.VERSION_STALE);
        assertThat(client.get(location).as(Project.class).name()).isEqualTo("first");
    }

    @Test
    void deletedProjectIsGoneFromSight() {
        String location = client.post(PATH, draft("x")).header("Location");

        client.delete(location).hasStatus(204);

        client.get(location).refusedAs(ErrorCode.NOT_FOUND);
        client.delete(location).refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void unknownProjectIsNotFound() {
        client.get(PATH + "/" + UUID.randomUUID()).refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void projectWithoutNameIsRefusedWithThePlace() {
        assertThat(client.post(PATH, draft(" "))
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.pointer()).isEqualTo("/name"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 5; i++) {
            client.post(PATH, draft("page " + i)).hasStatus(201);
        }

        Page<Project> first = page(PATH + "?limit=3");
        Page<Project> second = page(PATH + "?limit=3&cursor=" + first.nextCursor());

        assertThat(first.results()).extracting(Project::name).containsExactly("page 4", "page 3", "page 2");
        assertThat(second.results()).extracting(Project::name).startsWith("page 1", "page 0");
        assertThat(first.total()).isGreaterThanOrEqualTo(5);
    }

    private Page<Project> page(String path) {
        return client.get(path).as(new TypeReference<>() {});
    }

    private static ProjectDraft draft(String name) {
        return new ProjectDraft(name, "", null, null);
    }
}
