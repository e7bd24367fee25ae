package io.netplanner.server.page;

import io.netplanner.model.issue.Figures;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Small pieces of HTML. Texts are escaped here and nowhere else; what is called markup is not. */
public final class Html {

    private Html() {}

    /** Characters that no markup may hold are shown as replaced. */
    public static String text(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    public static String figure(double value) {
        return text(Figures.of(value));
    }

    public static String percent(double fraction) {
        return Figures.of(Math.round(1000 * fraction) / 10.0) + " %";
    }

    /** A table whose cells are markup already. */
    public static String table(List<String> titles, List<List<String>> rows) {
        String head =
                titles.stream().map(title -> "<th>" + text(title) + "</th>").collect(Collectors.joining());
        String body = rows.stream()
                .map(row -> row.stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining()))
                .map(cells -> "<tr>" + cells + "</tr>\n")
                .collect(Collectors.joining());
        return "<div class=\"scroll\"><table><thead><tr>" + head + "</tr></thead><tbody>\n" + body
                + "</tbody></table></div>";
    }

    public static String bar(double fraction, String cssClass) {
        return "<span class=\"bar\"><span class=\"" + cssClass + "\" style=\"width:"
                + Figures.of(100 * Math.clamp(fraction, 0, 1)) + "%\"></span></span>";
    }

    public static String joined(String... markup) {
        return Arrays.stream(markup).collect(Collectors.joining("\n"));
    }
}
