package io.netplanner.desktop.input;

import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the open project work on versions that were just saved.
 *
 * <p>Inputs that are saved together are bound together: a demand at a new node fits the project only once its topology is
 * bound as well. What the project refused is tried again with the next save. FX thread only.
 */
public final class ProjectBinding {

    private final ProjectTools tools;
    private UnaryOperator<ProjectDraft> pending = UnaryOperator.identity();
    private @Nullable UUID project;
    private boolean something;
    private int saving;

    public ProjectBinding(ProjectTools tools) {
        this.tools = tools;
    }

    /** An input is on its way to the server. */
    void begin() {
        saving++;
    }

    void saved(UnaryOperator<ProjectDraft> change) {
        UUID open = tools.openProject().find().map(Project::id).orElse(null);
        UnaryOperator<ProjectDraft> before = open != null && open.equals(project) ? pending : UnaryOperator.identity();
        project = open;
        pending = draft -> change.apply(before.apply(draft));
        something = true;
    }

    /** The input has arrived, or was refused. */
    void end() {
        saving--;
        UUID id = project;
        if (saving == 0 && something && id != null) {
            something = false;
            bind(id, pending);
        }
    }

    /** The versions stand whatever comes of this. */
    private void bind(UUID id, UnaryOperator<ProjectDraft> change) {
        BackgroundTask.of(() -> tools.openProject().update(id, change))
                .onSuccess(bound -> {
                    if (pending == change) {
                        pending = UnaryOperator.identity();
                    }
                    tools.openProject().refresh(bound);
                })
                .startWith(tools.tasks());
    }
}
