package io.netplanner.desktop.client;

import com.fasterxml.jackson.core.type.TypeReference;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import java.util.List;
import java.util.UUID;

/** Projects. */
public final class ProjectApi {

    private static final TypeReference<Page<Project>> PAGE = new TypeReference<>() {};

    private final ApiConnection connection;

    ProjectApi(ApiConnection connection) {
        this.connection = connection;
    }

    public List<Project> list() {
        return Pages.all(ApiRequest.of(Endpoint.LIST_PROJECTS), request -> connection.call(request, PAGE));
    }

    public Project get(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.GET_PROJECT, id), Project.class);
    }

    public Project create(ProjectDraft draft) {
        return connection.call(
                ApiRequest.of(Endpoint.CREATE_PROJECT).withJson(ApiConnection.json(draft)), Project.class);
    }

    /** Fails with a stale {@link ApiException} when the project has changed since {@code revision}. */
    public Project update(UUID id, int revision, ProjectDraft draft) {
        ApiRequest request =
                ApiRequest.of(Endpoint.UPDATE_PROJECT, id).ifMatch(revision).withJson(ApiConnection.json(draft));
        return connection.call(request, Project.class);
    }
}
