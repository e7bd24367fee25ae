package io.netplanner.server.exchange.internal.foreign;

import static io.netplanner.server.exchange.internal.foreign.SndlibTokens.CLOSE;
import static io.netplanner.server.exchange.internal.foreign.SndlibTokens.END;
import static io.netplanner.server.exchange.internal.foreign.SndlibTokens.OPEN;

import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outline of a file in SNDlib's native form: what it says it is, and its entries by section. */
final class SndlibText {

    private static final Pattern TYPE = Pattern.compile("type:\\s*(\\w+)");
    /** How many words may follow the parentheses of an entry; links have a list of modules after them. */
    private static final Map<String, Integer> WORDS_AFTER = Map.of("NODES", 0, "LINKS", 4, "DEMANDS", 3);

    private static final int MAX_ENTRIES = 200_000;

    private final Map<String, List<Entry>> sections = new LinkedHashMap<>();
    private final SndlibTokens tokens;
    private final PlaceLog log;
    private final String type;
    private String unit = "";
    private int entries;

    private SndlibText(String text, PlaceLog log) {
        Matcher told = TYPE.matcher(text.lines().findFirst().orElse(""));
        this.type = told.find() ? told.group(1) : "network";
        this.tokens = new SndlibTokens(text);
        this.log = log;
    }

    static SndlibText of(String text, PlaceLog log) {
        SndlibText read = new SndlibText(text, log);
        while (!read.tokens.peek().equals(END) && read.entries <= MAX_ENTRIES) {
            read.section();
        }
        if (read.entries > MAX_ENTRIES) {
            log.error(
                    "IMPORT_LINE",
                    "line " + read.tokens.line(),
                    "The file has more than " + MAX_ENTRIES + " entries. Split it.");
            read.sections.clear();
        }
        return read;
    }

    /** {@code network}, {@code model}, {@code solution}. */
    String type() {
        return type;
    }

    /** The unit of demands that the file's head names; blank where it names none. */
    String unit() {
        return unit;
    }

    Map<String, List<Entry>> sections() {
        return sections;
    }

    private void section() {
        String name = tokens.next();
        if (!tokens.peek().equals(OPEN)) {
            return; // a word between sections
        }
        tokens.next();
        String section = name.toUpperCase(Locale.ROOT);
        if (!WORDS_AFTER.containsKey(section)) {
            passOver();
            return;
        }
        while (!tokens.peek().equals(END) && entries <= MAX_ENTRIES) {
            if (tokens.peek().equals(CLOSE)) {
                tokens.next();
                return;
            }
            entry(section, WORDS_AFTER.get(section));
        }
    }

    /** To the end of a section that is not read; only the unit in the file's head is of use. */
    private void passOver() {
        String before = "";
        for (int depth = 1; depth > 0 && !tokens.peek().equals(END); ) {
            String token = tokens.next();
            depth += token.equals(OPEN) ? 1 : token.equals(CLOSE) ? -1 : 0;
            if (before.equals("unit") && token.equals("=")) {
                unit = tokens.next();
            }
            before = token;
        }
    }

    private void entry(String section, int wordsAfter) {
        String id = tokens.next();
        int line = tokens.line();
        if (isWord(id) && tokens.peek().equals(OPEN)) {
            tokens.next();
            List<String> ends = words(Integer.MAX_VALUE);
            if (ends.size() == 2 && tokens.peek().equals(CLOSE)) {
                tokens.next();
                sections.computeIfAbsent(section, key -> new ArrayList<>())
                        .add(new Entry(id, ends.get(0), ends.get(1), after(wordsAfter), line));
                entries++;
                return;
            }
        }
        refuse(section, id, line);
    }

    private List<String> words(int most) {
        List<String> words = new ArrayList<>();
        while (words.size() < most && words.size() < MAX_ENTRIES && isWord(tokens.peek())) {
            words.add(tokens.next());
        }
        return words;
    }

    /** The words after the parentheses. Where fewer are written than may be, the last is the id of the next entry. */
    private List<String> after(int most) {
        List<String> words = words(most);
        if (!tokens.peek().equals(OPEN) || words.isEmpty()) {
            return words;
        }
        if (words.size() < most) {
            tokens.giveBack(words.removeLast());
        } else {
            tokens.next();
            words(Integer.MAX_VALUE);
            tokens.next();
        }
        return words;
    }

    private void refuse(String section, String begin, int line) {
        log.error(
                "IMPORT_LINE",
                "line " + line,
                "\"" + (begin.length() > 60 ? begin.substring(0, 60) + "…" : begin) + "\" begins no entry of section "
                        + section + "; expected: id ( a b ) …");
        if (tokens.line() == line) {
            tokens.skipLine(); // one finding a line is enough
        }
    }

    private static boolean isWord(String token) {
        return !token.equals(OPEN) && !token.equals(CLOSE) && !token.equals(END);
    }

    /** An entry of a section: an id, two words in parentheses, the words after them. */
    record Entry(String id, String first, String second, List<String> rest, int line) {

        String place() {
            return "line " + line;
        }
    }
}
