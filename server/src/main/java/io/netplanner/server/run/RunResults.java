package io.netplanner.server.run;

import io.netplanner.model.project.Page;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.run.internal.ItemQuery;
import io.netplanner.server.run.internal.ResultStore;
import io.netplanner.server.run.internal.RunRepository;
import io.netplanner.server.run.internal.RunRow;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Results by part, as stored. Those of workers come in by {@link RunClaims}. */
@Singleton
public class RunResults {

    private final RunService runs;
    private final RunRepository rows;
    private final ResultStore results;

    RunResults(RunService runs, RunRepository rows, ResultStore results) {
        this.runs = runs;
        this.rows = rows;
        this.results = results;
    }

    /** A part as canonical JSON; 404 until the run has succeeded, and for a part that its kind does not have. */
    public RawJson part(Caller caller, UUID id, ResultPart part) {
        Run run = require(caller, id);
        return results.find(id, part.key())
                .orElseThrow(() -> new RefusedException(
                        ErrorCode.NOT_FOUND, "A " + run.kind() + " run has no result part " + part.key() + "."));
    }

    /**
     * A part of a run that another run builds on, or of the one that it built on itself, whoever asks: access was
     * decided at its submission.
     */
    public RawJson stored(UUID id, ResultPart part) {
        Optional<UUID> at = Optional.of(id);
        while (at.isPresent()) {
            Optional<RawJson> found = results.find(at.get(), part.key());
            if (found.isPresent()) {
                return found.get();
            }
            at = rows.find(at.get()).map(RunRow::basedOnRunId);
        }
        throw new IllegalStateException("run " + id + " has no part " + part.key() + ", nor one that it built on");
    }

    /** The lightpaths in the order of the result, those that mention {@code text} where it is given. */
    public Page<RawJson> lightpaths(
            Caller caller, UUID id, @Nullable Integer limit, @Nullable String cursor, @Nullable String text) {
        require(caller, id);
        return results.lightpaths(id, ItemQuery.of(limit, cursor, text));
    }

    /** The sites of the list of materials, those whose name contains {@code text} where it is given. */
    public Page<RawJson> sites(
            Caller caller, UUID id, @Nullable Integer limit, @Nullable String cursor, @Nullable String text) {
        part(caller, id, ResultPart.MATERIALS);
        return results.sites(id, ItemQuery.of(limit, cursor, text));
    }

    /** The items of a list in the order of the result, those that mention {@code text} where it is given. */
    public Page<RawJson> items(
            Caller caller,
            UUID id,
            ResultList list,
            @Nullable Integer limit,
            @Nullable String cursor,
            @Nullable String text) {
        require(caller, id);
        return results.items(id, list, ItemQuery.of(limit, cursor, text));
    }

    /** A run whose result is there for the caller to see. */
    public Run require(Caller caller, UUID id) {
        Run run = runs.get(caller, id);
        if (run.state() != RunState.SUCCEEDED) {
            throw new RefusedException(
                    ErrorCode.RESULT_NOT_READY, "The run " + run.name() + " is " + run.state() + ".");
        }
        if (rows.find(id).filter(RunRow::resultRemoved).isPresent()) {
            throw new RefusedException(
                    ErrorCode.RESULT_REMOVED, "The result of " + run.name() + " was removed, as old ones are here.");
        }
        return run;
    }
}
