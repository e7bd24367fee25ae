package io.netplanner.server.exchange.internal.materials;

import io.netplanner.model.materials.MaterialBasis;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.server.page.Html;
import io.netplanner.server.page.PageTemplate;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of materials as a page to read and to print: sums, sites, and the parts and rack faces of each site. Sites that
 * are alike in every part, as most amplifier huts are, share one section.
 */
public final class MaterialReport {

    private static final String TEMPLATE = "material-report.html";
    private static final List<String> PART_TITLES = List.of("Part", "Count", "Unit price", "Price", "Power, W");

    private MaterialReport() {}

    /**
     * Well-formed XML, so that it can be printed.
     *
     * @param subject what it is the list of
     */
    public static byte[] html(MaterialList list, String subject) {
        String basis = list.basis() == MaterialBasis.PLAN
                ? "Of a routed plan: every part."
                : "Of a grooming: without add/drop parts and regenerators, since its lightpaths are not routed.";
        return PageTemplate.of(MaterialReport.class, TEMPLATE)
                .fill(Map.of(
                        "subject", Html.text(subject),
                        "basis", Html.text(basis),
                        "totals", totals(list.totals()),
                        "parts", parts(list.lines(), list.totals()),
                        "sites", sites(list.sites(), list.totals()),
                        "details", details(list.sites())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String totals(MaterialTotals totals) {
        return Html.text(count(totals.parts()) + " parts in " + count(totals.racks()) + " racks")
                + figure("price", totals.hasPrice(), amount(totals.price()), totals.partsWithoutPrice())
                + figure("power draw, W", totals.hasPower(), watts(totals.powerWatt()), totals.partsWithoutPower());
    }

    private static String figure(String name, boolean known, String value, int without) {
        String text = known
                ? value + (without == 0 ? "" : " without " + count(without) + " parts")
                : "the catalogue has none; edit it to have them here";
        return "<br/>" + Html.text(name + ": " + text);
    }

    private static String parts(List<MaterialLine> lines, MaterialTotals totals) {
        List<List<String>> rows = new ArrayList<>();
        for (MaterialLine line : lines) {
            rows.add(List.of(
                    Html.text(line.part()),
                    count(line.count()),
                    optionalAmount(line.unitPrice()),
                    optionalAmount(line.price()),
                    line.powerWatt() == null ? "" : watts(line.powerWatt())));
        }
        rows.add(strong("Total", count(totals.parts()), "", price(totals), power(totals)));
        return table(PART_TITLES, rows);
    }

    /** Without the columns that say nothing in any row, as prices do before a planner has filled them in. */
    private static String table(List<String> titles, List<List<String>> rows) {
        int[] telling = IntStream.range(0, titles.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        return Html.table(
                only(telling, titles),
                rows.stream().map(row -> only(telling, row)).toList());
    }

    private static List<String> only(int[] columns, List<String> cells) {
        return Arrays.stream(columns).mapToObj(cells::get).toList();
    }

    private static List<String> strong(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.isEmpty() ? "" : "<strong>" + cell + "</strong>")
                .toList();
    }

    /** As a price list writes it: two decimals, thousands apart, the same in every locale. */
    private static String amount(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }

    private static String count(int pieces) {
        return String.format(Locale.ROOT, "%,d", pieces);
    }

    /** To a tenth, which is more than any catalogue knows. */
    private static String watts(double power) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(power);
    }

    private static String optionalAmount(@Nullable Double value) {
        return value == null ? "" : amount(value);
    }

    private static String price(MaterialTotals totals) {
        return totals.hasPrice() ? amount(totals.price()) : "";
    }

    private static String power(MaterialTotals totals) {
        return totals.hasPower() ? watts(totals.powerWatt()) : "";
    }

    private static String sites(List<SiteMaterials> sites, MaterialTotals network) {
        List<List<String>> rows = new ArrayList<>();
        for (SiteMaterials site : sites) {
            rows.add(List.of(
                    Html.text(site.site()),
                    typeName(site),
                    String.valueOf(site.degree()),
                    String.valueOf(site.totals().racks()),
                    count(site.totals().parts()),
                    price(site.totals()),
                    power(site.totals())));
        }
        rows.add(strong(
                "Total", "", "", count(network.racks()), count(network.parts()), price(network), power(network)));
        return table(List.of("Site", "Type", "Degree", "Racks", "Parts", "Price", "Power, W"), rows);
    }

    private static String details(List<SiteMaterials> sites) {
        return AlikeSites.of(sites).stream().map(MaterialReport::detail).collect(Collectors.joining());
    }

    private static String detail(AlikeSites alike) {
        SiteMaterials first = alike.first();
        String names = alike.names().size() == 1
                ? ""
                : "<p class=\"names\">" + Html.text(String.join(", ", alike.names())) + "</p>";
        String faces = first.racks().stream()
                .map(face -> "<div class=\"face\">" + RackDrawing.of(alike.title(), face) + "</div>")
                .collect(Collectors.joining());
        return "<section><h2>" + Html.text(alike.title()) + "</h2>" + names + "<p class=\"quiet\">" + typeName(first)
                + ", degree " + first.degree() + "</p>" + parts(first.lines(), first.totals()) + faces + "</section>\n";
    }

    private static String typeName(SiteMaterials site) {
        return SiteTypeNames.of(site.type());
    }
}
