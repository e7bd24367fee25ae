package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The outline of a file in SNDlib's native form: what it says it is, and its entries by section. */
final class SndlibText {

    private static final Pattern TYPE = Pattern.compile("type:\\s*(\\w+)");
    private static final Pattern SECTION = Pattern.compile("([A-Z_]+)\\s*\\(");
    private static final Pattern ENTRY = Pattern.compile("(\\S+)\\s*\\(\\s*([^\\s()]+)\\s+([^\\s()]+)\\s*\\)(.*)");
    private static final String PATHS = "ADMISSIBLE_PATHS";
    private static final String META = "META";
    private static final int MAX_ENTRIES = 200_000;

    private final Map<String, List<Entry>> sections = new LinkedHashMap<>();
    private final PlaceLog log;
    private @Nullable String section;
    private int depth;
    private int entries;

    private SndlibText(PlaceLog log) {
        this.log = log;
    }

    private String type = "unknown";

    static SndlibText of(String text, PlaceLog log) {
        SndlibText read = new SndlibText(log);
        Matcher type = TYPE.matcher(text.lines().findFirst().orElse(""));
        read.type = type.find() ? type.group(1) : "network";
        int number = 0;
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext() && read.entries <= MAX_ENTRIES) {
            number++;
            read.take(lines.next(), number);
        }
        if (read.entries > MAX_ENTRIES) {
            log.error("IMPORT_LINE", "line " + number, "The file has more than " + MAX_ENTRIES + " entries. Split it.");
            read.sections.clear();
        }
        return read;
    }

    /** {@code network}, {@code model}, {@code solution}. */
    String type() {
        return type;
    }

    Map<String, List<Entry>> sections() {
        return sections;
    }

    private void take(String line, int number) {
        int comment = line.indexOf('#');
        String told = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (told.isEmpty() || told.startsWith("?")) {
            return;
        }
        Matcher opens = SECTION.matcher(told);
        if (section == null && opens.matches()) {
            section = opens.group(1);
            depth = 0;
        } else if (told.equals(")") && depth == 0) {
            section = null;
        } else {
            inside(told, number);
        }
    }

    private void inside(String told, int number) {
        if (section == null || section.equals(META) || section.equals(PATHS)) {
            depth += (int) (told.chars().filter(c -> c == '(').count()
                    - told.chars().filter(c -> c == ')').count());
            return;
        }
        Matcher entry = ENTRY.matcher(told);
        if (entry.matches()) {
            sections.computeIfAbsent(section, key -> new ArrayList<>()).add(Entry.of(entry, number));
            entries++;
        } else {
            String shown = told.length() > 60 ? told.substring(0, 60) + "…" : told;
            log.error(
                    "IMPORT_LINE",
                    "line " + number,
                    "\"" + shown + "\" is no entry of section " + section + "; expected: id ( a b ) …");
        }
    }

    /** One line of a section: an id, two words in parentheses, the words after them. */
    record Entry(String id, String first, String second, List<String> rest, int line) {

        static Entry of(Matcher entry, int line) {
            String rest = entry.group(4).strip();
            return new Entry(
                    entry.group(1),
                    entry.group(2),
                    entry.group(3),
                    rest.isEmpty() ? List.of() : Arrays.asList(rest.split("\\s+")),
                    line);
        }

        String place() {
            return "line " + line;
        }
    }
}
