package io.netplanner.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A page with places to fill, {@code {{name}}} each. What is filled in is markup: nothing is escaped here. */
public final class PageTemplate {

    private final String text;

    private PageTemplate(String text) {
        this.text = text;
    }

    /** @param resource beside the class */
    public static PageTemplate of(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return new PageTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    public String fill(Map<String, String> parts) {
        StringBuilder page = new StringBuilder();
        for (String piece : text.split("(?=\\{\\{)")) {
            int end = piece.startsWith("{{") ? piece.indexOf("}}") : -1;
            if (end > 0) {
                page.append(parts.get(piece.substring(2, end))).append(piece.substring(end + 2));
            } else {
                page.append(piece);
            }
        }
        return page.toString();
    }
}
