package io.netplanner.model.topology;

import java.util.Collection;
import java.util.Locale;

/** Guesses which name was meant. */
public final class Spelling {

    private Spelling() {}

    /** A sentence that offers the known name which differs in case, spaces or one letter; else how to go on. */
    public static String hint(String unknown, Collection<String> known) {
        return known.stream()
                .filter(name -> isNear(folded(unknown), folded(name)))
                .sorted()
                .findFirst()
                .map(name -> "Maybe \"" + name + "\" was meant.")
                .orElse("Add the node or correct the name.");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /** Equal but for one letter added, left out or exchanged. */
    private static boolean isNear(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < 3) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start + (a.length() >= b.length() ? 1 : 0));
        String restB = b.substring(start + (b.length() >= a.length() ? 1 : 0));
        return restA.equals(restB);
    }
}
