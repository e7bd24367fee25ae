package io.netplanner.server.exchange.internal.foreign;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and parentheses of a native SNDlib file, without comments and the first line; line ends mean nothing. */
final class SndlibTokens {

    static final String OPEN = "(";
    static final String CLOSE = ")";
    /** After the last token. */
    static final String END = "";

    private static final Pattern TOKEN = Pattern.compile("[()]|[^\\s()]+");

    private final Iterator<String> lines;
    private final Deque<String> givenBack = new ArrayDeque<>();
    private Matcher ofLine = TOKEN.matcher("");
    private int line;

    SndlibTokens(String text) {
        lines = text.lines().iterator();
    }

    String peek() {
        if (givenBack.isEmpty()) {
            givenBack.add(read());
        }
        return givenBack.getFirst();
    }

    String next() {
        String token = peek();
        givenBack.removeFirst();
        return token;
    }

    /** Gives back a token that was taken too many. */
    void giveBack(String token) {
        givenBack.addFirst(token);
    }

    /** Passes over what is left of the line. */
    void skipLine() {
        givenBack.clear();
        ofLine = TOKEN.matcher("");
    }

    /** Counted from 1; the line of the last token that was looked at. */
    int line() {
        return line;
    }

    private String read() {
        while (!ofLine.find()) {
            if (!lines.hasNext()) {
                return END;
            }
            line++;
            ofLine = TOKEN.matcher(told(lines.next()));
        }
        return ofLine.group();
    }

    private static String told(String line) {
        int comment = line.indexOf('#');
        String told = (comment < 0 ? line : line.substring(0, comment)).strip();
        return told.startsWith("?") || told.startsWith("\uFEFF?") ? "" : told;
    }
}
