package io.netplanner.engine.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The codes of broken rules that compiled classes name, read from their constants, so that none is forgotten. */
final class RuleCodes {

    private static final Pattern CODE = Pattern.compile("[A-Z]+(?:_[A-Z]+)+");

    private RuleCodes() {}

    /** Codes that any class beside this one names. */
    static Set<String> ofPackage(Class<?> type) {
        try (Stream<Path> files = Files.list(Path.of(type.getResource("").toURI()))) {
            return files.flatMap(file -> in(read(file))).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Set<String> namedIn(Class<?>... types) {
        return Arrays.stream(types).flatMap(type -> in(read(type))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] read(Class<?> type) {
        try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return bytes.readAllBytes();
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

    /** Among the texts of a class; names of its fields and of the constants it refers to are none. */
    private static Stream<String> in(byte[] compiled) {
        return StreamSupport.stream(
                        ClassFile.of().parse(compiled).constantPool().spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .map(entry -> ((StringEntry) entry).stringValue())
                .filter(CODE.asMatchPredicate());
    }
}
