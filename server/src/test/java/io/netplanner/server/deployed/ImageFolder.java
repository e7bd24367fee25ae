package io.netplanner.server.deployed;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an image would hold, laid out in a folder by following the {@code COPY} lines of its Dockerfile. */
final class ImageFolder {

    private final Path root;

    private ImageFolder(Path root) {
        this.root = root;
    }

    static ImageFolder assemble(Dockerfile dockerfile, Path root) throws IOException {
        ImageFolder image = new ImageFolder(root);
        for (Dockerfile.Copy copy : dockerfile.copies()) {
            for (String source : copy.sources()) {
                image.copy(source, image.path(copy.destination()));
            }
        }
        return image;
    }

    /** Where a path of the image is on this machine. */
    Path path(String inImage) {
        return root.resolve(inImage.substring(1));
    }

    private void copy(String source, Path destination) throws IOException {
        for (Path found : matches(source)) {
            if (Files.isDirectory(found)) {
                copyTree(found, destination);
            } else {
                link(found, destination.resolve(found.getFileName()));
            }
        }
    }

    private static List<Path> matches(String source) throws IOException {
        Path path = Repository.root().resolve(source);
        if (!source.contains("*")) {
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(path.getParent(), path.getFileName().toString())) {
            files.forEach(found::add);
        }
        return found;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                link(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void link(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to); // another file system
        }
    }
}
