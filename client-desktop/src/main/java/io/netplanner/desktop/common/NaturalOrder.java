package io.netplanner.desktop.common;

import java.util.Comparator;

/** Orders texts as people do: {@code lp2} before {@code lp10}, capitals no matter. */
public enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = chunkEnd(a, i);
            int endB = chunkEnd(b, j);
            int order = compareChunks(a.substring(i, endA), b.substring(j, endB));
            if (order != 0) {
                return order;
            }
            i = endA;
            j = endB;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int chunkEnd(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static int compareChunks(String a, String b) {
        if (isDigit(a.charAt(0)) && isDigit(b.charAt(0))) {
            String bareA = a.replaceFirst("^0+(?=.)", "");
            String bareB = b.replaceFirst("^0+(?=.)", "");
            int order = Integer.compare(bareA.length(), bareB.length());
            return order != 0 ? order : bareA.compareTo(bareB);
        }
        return a.compareToIgnoreCase(b);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
