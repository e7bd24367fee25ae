package io.netplanner.engine.grooming;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.ServicePath;
import io.netplanner.model.grooming.draft.DraftPlace;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.grooming.draft.GroomingEdit;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import java.util.List;

/** A planner at a draft of a small network: edits it, has it completed, looks at what it amounts to. */
final class HandGrooming {

    private final GroomingRequest request;
    private final ManualGrooming manual = new ManualGrooming();
    private GroomingDraft draft = GroomingDraft.EMPTY;

    HandGrooming(GroomingCase network) {
        request = network.request();
    }

    static GroomingEdit place(String id, String type, DraftPlace near, DraftPlace far) {
        return new GroomingEdit.PlaceCard(id, type, near, far, null, null);
    }

    static GroomingEdit assign(CarriedKind kind, String client, String line) {
        return new GroomingEdit.Assign(kind, client, line);
    }

    void edit(GroomingEdit... edits) {
        draft = apply(edits).get();
    }

    /** What edits would come to; the draft stays as it is. */
    Checked<GroomingDraft> apply(GroomingEdit... edits) {
        return new DraftEditor(request.catalogue(), request.topology(), request.traffic()).apply(draft, List.of(edits));
    }

    void complete() {
        draft = manual.complete(request, draft, Execution.quiet());
    }

    GroomingDraft draft() {
        return draft;
    }

    GroomingResult result() {
        return manual.resultOf(request, draft, 0);
    }

    List<Issue> broken() {
        return new GroomingValidator().validate(request, result());
    }

    Card card(String id) {
        return result().cards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> path(String service) {
        return result().paths().stream()
                .filter(path -> path.serviceId().equals(service))
                .findFirst()
                .map(ServicePath::lightpathIds)
                .orElse(List.of());
    }
}
