package io.netplanner.engine.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes of broken rules that compiled classes name, read from their constants, so that none is forgotten. */
final class RuleCodes {

    private static final Pattern CODE = Pattern.compile("(?:GROOMING|MATERIALS)_[A-Z_]+[A-Z]");

    private RuleCodes() {}

    /** Codes that any class beside this one names. */
    static Set<String> ofPackage(Class<?> type) {
        try (Stream<Path> files = Files.list(Path.of(type.getResource("").toURI()))) {
            return files.flatMap(file -> in(read(file)).stream()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Set<String> namedIn(Class<?> type) {
        try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> in(byte[] compiled) {
        return CODE.matcher(new String(compiled, StandardCharsets.ISO_8859_1))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
