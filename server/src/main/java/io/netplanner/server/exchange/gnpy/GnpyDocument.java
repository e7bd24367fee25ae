package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.workbook.GnpyServiceSheet;
import io.netplanner.server.exchange.internal.workbook.GnpyWorkbook;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A file of GNPy in its legacy form, whichever form it came in.
 *
 * @param name of the file; named by files that refer to it
 */
public record GnpyDocument(String name, GnpyKind kind, ObjectNode root) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Whether a look at the file says that this class should read it. */
    public static boolean recognises(ImportFile file) {
        return GnpyWorkbook.recognises(file)
                || parse(file).flatMap(GnpyDocument::kindOf).isPresent();
    }

    public static Checked<GnpyDocument> read(ImportFile file) {
        if (GnpyWorkbook.recognises(file)) {
            return of(file, GnpyKind.TOPOLOGY, GnpyWorkbook.read(file));
        }
        Optional<ObjectNode> root = parse(file);
        if (root.isEmpty()) {
            return Checked.failed(Issue.error(
                    "GNPY_NOT_JSON", "", file.name() + " is not a JSON object. Export it again from GNPy."));
        }
        return kindOf(root.get())
                .map(kind -> Checked.of(new GnpyDocument(file.name(), kind, legacy(root.get(), kind)), List.of()))
                .orElseGet(() -> Checked.failed(Issue.error(
                        "GNPY_KIND_UNKNOWN",
                        "",
                        file.name()
                                + " is none of GNPy's files: neither elements and connections, nor equipment, services,"
                                + " spectrum or simulation parameters. Choose another file.")));
    }

    /** The services of a workbook that holds a network as well. */
    static Checked<GnpyDocument> servicesOf(ImportFile workbook) {
        return of(workbook, GnpyKind.SERVICES, GnpyServiceSheet.read(workbook));
    }

    private static Checked<GnpyDocument> of(ImportFile workbook, GnpyKind kind, Checked<ObjectNode> read) {
        return Checked.of(
                read.findValue()
                        .map(root -> new GnpyDocument(workbook.name(), kind, root))
                        .orElse(null),
                read.issues());
    }

    /** As text: legacy, indented. */
    public byte[] legacyBytes() {
        return bytes(root);
    }

    /** As text in the form of RFC 7951, indented. */
    public byte[] rfcBytes() {
        return bytes(RfcForm.of(root, kind));
    }

    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    private static Optional<ObjectNode> parse(ImportFile file) {
        try {
            JsonNode tree = MAPPER.readTree(file.content());
            if (tree instanceof ObjectNode object) {
                return Optional.of(object);
            }
            if (tree != null && tree.isArray() && tree.path(0).has("baud_rate")) {
                return Optional.of(JsonNodeFactory.instance.objectNode().set("spectrum", tree));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<GnpyKind> kindOf(ObjectNode root) {
        return GnpyKind.findRfc(root).or(() -> GnpyKind.findLegacy(root));
    }

    private static ObjectNode legacy(ObjectNode root, GnpyKind kind) {
        return root.has(kind.rfcRoot()) ? RfcForm.toLegacy(root.get(kind.rfcRoot()), kind) : root;
    }
}
