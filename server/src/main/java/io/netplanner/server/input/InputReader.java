package io.netplanner.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.account.Caller;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.JsonSize;
import io.netplanner.server.exchange.TrafficContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads content that arrives over REST: canonical JSON in a body, or a file of any known format. */
@Singleton
final class InputReader {

    private static final String CONTENT = "/content";

    private final InputTypes types;
    private final InputService inputs;
    private final InputDocuments documents;

    InputReader(InputTypes types, InputService inputs, InputDocuments documents) {
        this.types = types;
        this.inputs = inputs;
        this.documents = documents;
    }

    NewVersion read(Caller caller, InputKind kind, InputDraft draft, CheckedAgainst against) {
        return read(types.of(kind), draft, context(caller, against));
    }

    NewVersion read(Caller caller, InputKind kind, Upload upload, CheckedAgainst against) throws IOException {
        return read(types.of(kind), upload.toImport(), upload.name(), upload.comment(), context(caller, against));
    }

    private static <T> NewVersion read(InputType<T> type, InputDraft draft, TrafficContext context) {
        return Intake.accept(type, draft.name(), draft.comment(), content(type, draft.content(), context));
    }

    private static <T> NewVersion read(
            InputType<T> type,
            ImportFile file,
            @Nullable String name,
            @Nullable String comment,
            TrafficContext context) {
        Checked<T> read =
                JsonSize.findFault(file).<Checked<T>>map(Checked::failed).orElseGet(() -> type.read(file, context));
        return Intake.accept(type, name, comment, read);
    }

    /** The content of a draft; its issues point into the body that was sent. */
    private static <T> Checked<T> content(InputType<T> type, @Nullable JsonNode content, TrafficContext context) {
        if (content == null) {
            return Checked.failed(
                    Issue.error("JSON_MISSING", CONTENT, "The content is missing. Send the document under this key."));
        }
        Checked<T> read = type.read(content, context);
        List<Issue> placed =
                read.issues().stream().map(issue -> issue.under(CONTENT)).toList();
        return Checked.of(read.findValue().orElse(null), placed);
    }

    private TrafficContext context(Caller caller, CheckedAgainst against) {
        VersionRef topology = visible(caller, InputKind.TOPOLOGY, against.topologyId(), against.topologyVersion());
        VersionRef catalogue = visible(caller, InputKind.CATALOGUE, against.catalogueId(), against.catalogueVersion());
        Topology network = topology == null ? null : documents.topology(topology);
        EquipmentCatalogue equipment = catalogue == null ? DefaultCatalogue.get() : documents.catalogue(catalogue);
        return new TrafficContext(network, equipment);
    }

    private @Nullable VersionRef visible(Caller caller, InputKind kind, @Nullable UUID id, @Nullable Integer version) {
        if (id == null) {
            return null;
        }
        int wanted = version == null ? inputs.get(caller, kind, id).latestVersion() : version;
        VersionRef ref = new VersionRef(id, wanted);
        inputs.requireReadable(caller, kind, ref);
        return ref;
    }
}
