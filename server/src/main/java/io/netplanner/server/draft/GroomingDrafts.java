package io.netplanner.server.draft;

import io.netplanner.model.account.Action;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.grooming.draft.GroomingDraftHead;
import io.netplanner.model.grooming.draft.GroomingDraftVersion;
import io.netplanner.model.grooming.draft.GroomingDraftView;
import io.netplanner.model.grooming.draft.GroomingEdit;
import io.netplanner.model.grooming.draft.NewGroomingDraft;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.Project;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunParameterRules;
import io.netplanner.model.run.RunParameters;
import io.netplanner.server.account.Caller;
import io.netplanner.server.draft.internal.DraftDesk;
import io.netplanner.server.draft.internal.DraftStore;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.PageRequest;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.project.ProjectService;
import io.netplanner.server.run.ResultPart;
import io.netplanner.server.run.RunResults;
import io.netplanner.server.run.RunService;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts of groomings in projects: begun, edited, completed, each change a new version. */
@Singleton
public class GroomingDrafts {

    private static final int MAX_NAME = 200;

    private final ProjectService projects;
    private final DraftStore store;
    private final DraftDesk desk;
    private final RunService runs;
    private final RunResults results;

    GroomingDrafts(ProjectService projects, DraftStore store, DraftDesk desk, RunService runs, RunResults results) {
        this.projects = projects;
        this.store = store;
        this.desk = desk;
        this.runs = runs;
        this.results = results;
    }

    public Page<GroomingDraftHead> list(Caller caller, UUID projectId, PageRequest request) {
        projects.require(caller, Action.READ, projectId);
        return store.list(projectId, request);
    }

    public GroomingDraftView create(Caller caller, UUID projectId, NewGroomingDraft begun) {
        Project project = projects.require(caller, Action.EDIT, projectId);
        GroomingDraft draft = GroomingDraft.EMPTY;
        GroomingParameters parameters = begun.parameters();
        if (begun.basedOnRunId() != null) {
            Run run = runs.get(caller, begun.basedOnRunId());
            draft = desk.draftOf(
                    project, Json.read(results.part(caller, run.id(), ResultPart.GROOMING), GroomingResult.class));
            parameters = parameters == null ? run.parameters().grooming() : parameters;
        }
        GroomingParameters chosen = parameters == null ? GroomingParameters.DEFAULTS : parameters;
        String name = check(begun.name(), chosen);
        return view(project, store.create(caller, projectId, name, chosen, draft));
    }

    private static String check(@Nullable String name, GroomingParameters parameters) {
        List<Issue> issues = new ArrayList<>();
        int length = name == null ? 0 : name.strip().length();
        if (length < 1 || length > MAX_NAME) {
            issues.add(Issue.error(
                    "TEXT_LENGTH", "/name", "The name has " + length + " characters, it needs 1 to " + MAX_NAME + "."));
        }
        RunParameterRules.check(new RunParameters(parameters, null))
                .forEach(issue -> issues.add(issue.under("/parameters")));
        if (!issues.isEmpty()) {
            throw new RefusedException(ErrorCode.REQUEST_INVALID, "The draft cannot be stored so.", issues);
        }
        return String.valueOf(name).strip();
    }

    public GroomingDraftView get(Caller caller, UUID id) {
        return view(require(caller, Action.READ, id), id);
    }

    public Page<GroomingDraftVersion> versions(Caller caller, UUID id, PageRequest request) {
        require(caller, Action.READ, id);
        return store.versions(id, request);
    }

    /** A version of before, held to what the project binds now; its head tells that version. */
    public GroomingDraftView version(Caller caller, UUID id, int version) {
        Project project = require(caller, Action.READ, id);
        return desk.view(project, store.head(id).withVersion(version), store.content(id, version));
    }

    /** Makes an older version the newest, as a version of its own: undoes, or does again; 412 when somebody was faster. */
    public GroomingDraftView restore(Caller caller, UUID id, int basedOn, int version) {
        Project project = require(caller, Action.EDIT, id);
        store.requireNewest(id, basedOn);
        store.add(caller, id, basedOn, store.content(id, version));
        return view(project, id);
    }

    /** What the draft amounts to, with the address of every card. */
    public GroomingResult result(Caller caller, UUID id) {
        Project project = require(caller, Action.READ, id);
        GroomingDraftHead head = store.head(id);
        return desk.result(project, head.parameters(), store.content(id, head.version()));
    }

    /** Applies all edits or, with a refusal that names each fault, none; 412 when somebody was faster. */
    public GroomingDraftView edit(Caller caller, UUID id, int basedOn, List<GroomingEdit> edits) {
        Project project = require(caller, Action.EDIT, id);
        store.requireNewest(id, basedOn);
        store.add(caller, id, basedOn, desk.edit(project, store.content(id, basedOn), edits));
        return view(project, id);
    }

    /** Grooms what the draft leaves open and moves nothing of what it has; 412 when somebody was faster. */
    public GroomingDraftView complete(Caller caller, UUID id, int basedOn) {
        Project project = require(caller, Action.EDIT, id);
        store.requireNewest(id, basedOn);
        GroomingParameters parameters = store.head(id).parameters();
        store.add(caller, id, basedOn, desk.complete(project, parameters, store.content(id, basedOn)));
        return view(project, id);
    }

    public void delete(Caller caller, UUID id) {
        require(caller, Action.EDIT, id);
        store.delete(id);
    }

    private GroomingDraftView view(Project project, UUID id) {
        GroomingDraftHead head = store.head(id);
        return desk.view(project, head, store.content(id, head.version()));
    }

    private Project require(Caller caller, Action action, UUID id) {
        UUID projectId = store.head(id).projectId();
        try {
            return projects.require(caller, action, projectId);
        } catch (RefusedException refusal) {
            throw refusal.code() == ErrorCode.NOT_FOUND ? RefusedException.notFound("grooming draft", id) : refusal;
        }
    }
}
