package io.netplanner.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.project.InputChange;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.InputDiff;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RawJson;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells what changed between two versions of an input. */
@Singleton
final class InputComparison {

    /** More than a person reads; the total says how many there are. */
    private static final int MAX_CHANGES = 1_000;

    private final InputService inputs;

    InputComparison(InputService inputs) {
        this.inputs = inputs;
    }

    InputDiff compare(Caller caller, InputKind kind, UUID id, Optional<Integer> from, Optional<Integer> to) {
        InputContent<RawJson> before = inputs.read(caller, kind, id, from);
        InputContent<RawJson> after = inputs.read(caller, kind, id, to);
        List<InputChange> changes = DocumentComparison.compare(tree(before), tree(after));
        List<InputChange> first = changes.subList(0, Math.min(changes.size(), MAX_CHANGES));
        return new InputDiff(before.version(), after.version(), changes.size(), first);
    }

    private static JsonNode tree(InputContent<RawJson> version) {
        return Json.read(version.content(), JsonNode.class);
    }
}
