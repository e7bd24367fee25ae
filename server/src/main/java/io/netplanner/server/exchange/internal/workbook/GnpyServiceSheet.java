package io.netplanner.server.exchange.internal.workbook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheet {@code Service} of GNPy's workbooks as the file of services that GNPy makes of it. For one use. */
public final class GnpyServiceSheet {

    private static final double GIGA = 1e9;

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode requests = root.putArray("path-request");
    private final List<Issue> issues = new ArrayList<>();

    private GnpyServiceSheet() {}

    /** Hops on the way keep the names of their cities. */
    public static Checked<ObjectNode> read(ImportFile file) {
        try (Grids grids = Grids.open(file)) {
            Optional<GroupedSheet> sheet = grids.find("Service").flatMap(grid -> GroupedSheet.find(grid, "route id"));
            if (sheet.isEmpty()) {
                return Checked.failed(Issue.error(
                        "WORKBOOK_SHEET_MISSING",
                        "Service",
                        file.name() + " has no sheet Service with a column \"route id\". Add it."));
            }
            GnpyServiceSheet services = new GnpyServiceSheet();
            sheet.get().rows().forEach(services::add);
            boolean failed = services.issues.stream().anyMatch(Issue::isError);
            return Checked.of(failed ? null : services.root, services.issues);
        } catch (WorkbookRefusedException e) {
            return Checked.failed(e.issue());
        }
    }

    private void add(GroupedSheet.Row row) {
        String id = row.text("route id");
        if (id.isEmpty()) {
            return;
        }
        ObjectNode request = requests.addObject()
                .put("request-id", id)
                .put("source", "trx " + row.text("Source"))
                .put("destination", "trx " + row.text("Destination"))
                .put("src-tp-id", "trx " + row.text("Source"))
                .put("dst-tp-id", "trx " + row.text("Destination"))
                .put("bidirectional", false);
        ObjectNode bandwidth = request.putObject("path-constraints").putObject("te-bandwidth");
        bandwidth.put("technology", "flexi-grid").put("trx_type", row.text("TRX type"));
        String mode = row.text("Mode");
        bandwidth.put("trx_mode", mode.isEmpty() ? null : mode);
        bandwidth.putArray("effective-freq-slot").addObject().putNull("N").putNull("M");
        bandwidth.put("spacing", scaled(row, "System: spacing", GIGA));
        Double channels = number(row, "System: nb of channels");
        bandwidth.put("max-nb-of-channel", channels == null ? null : (Integer) channels.intValue());
        Double power = number(row, "System: input power (dBm)");
        bandwidth.put("output-power", power == null ? null : (Double) (Math.pow(10, power / 10) * 1e-3));
        Double rate = scaled(row, "path bandwidth", GIGA);
        bandwidth.put("path_bandwidth", rate == null ? 0 : rate);
        addHops(request, row);
        addApart(id, row);
    }

    private void addHops(ObjectNode request, GroupedSheet.Row row) {
        List<String> hops = split(row.text("routing: path"));
        String kind = row.text("routing: is loose?").equalsIgnoreCase("no") ? "STRICT" : "LOOSE";
        for (int i = 0; i < hops.size(); i++) {
            request.withObject("/explicit-route-objects")
                    .withArray("route-object-include-exclude")
                    .addObject()
                    .put("explicit-route-usage", "route-include-ero")
                    .put("index", i)
                    .putObject("num-unnum-hop")
                    .put("node-id", hops.get(i))
                    .put("link-tp-id", "link-tp-id is not used")
                    .put("hop-type", kind);
        }
    }

    private void addApart(String id, GroupedSheet.Row row) {
        List<String> others = split(row.text("routing: disjoint from"));
        if (!others.isEmpty()) {
            ArrayNode ids = root.withArray("synchronization")
                    .addObject()
                    .put("synchronization-id", id)
                    .putObject("svec")
                    .put("relaxable", false)
                    .put("disjointness", "node link")
                    .putArray("request-id-number")
                    .add(id);
            others.forEach(ids::add);
        }
    }

    private @Nullable Double scaled(GroupedSheet.Row row, String title, double unit) {
        Double value = number(row, title);
        return value == null ? null : (Double) (value * unit);
    }

    private @Nullable Double number(GroupedSheet.Row row, String title) {
        Double value = row.number(title);
        if (value == null && !row.text(title).isEmpty()) {
            issues.add(Issue.error(
                    "VALUE_REFUSED",
                    "Service!A" + row.rowNumber(),
                    "Service " + row.text("route id") + ": " + title + " is \"" + row.text(title)
                            + "\". A number is expected."));
        }
        return value;
    }

    private static List<String> split(String joined) {
        return joined.isBlank() ? List.of() : List.of(joined.strip().split("\\s*\\|\\s*"));
    }
}
