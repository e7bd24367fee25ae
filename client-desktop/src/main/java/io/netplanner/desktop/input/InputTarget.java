package io.netplanner.desktop.input;

import io.netplanner.desktop.client.InputApi;
import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How topologies and traffic matrices differ for whoever saves or imports them.
 *
 * @param <T> the content
 */
public interface InputTarget<T> {

    /** Key of the texts that speak of it. */
    String textKey();

    InputApi<T> api(NetPlannerClient client);

    /** The version that the project works on. */
    @Nullable
    VersionRef bound(Project project);

    /** The same project, working on another version. */
    ProjectDraft bind(ProjectDraft project, VersionRef version);

    /** What else the server should hold a file against, as form fields. */
    Map<String, String> context(Project project);
}
