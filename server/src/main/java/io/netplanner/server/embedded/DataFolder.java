package io.netplanner.server.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that an embedded NetPlanner keeps everything in; one instance at a time owns it.
 *
 * <p>Below it: {@code database} (PostgreSQL's cluster), {@code postgres} (its unpacked binaries), {@code secrets},
 * {@code logs}.
 */
final class DataFolder implements AutoCloseable {

    private static final long LEAST_FREE_MB = 300;

    private final Path root;
    private final InstanceLock lock;

    private DataFolder(Path root, InstanceLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Makes the folder where it is missing and takes it into possession.
     *
     * @throws StartFailure when it cannot be written, is nearly full, or belongs to a running instance
     */
    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            createPrivate(root);
            InstanceLock lock = InstanceLock.acquire(root);
            DataFolder opened = new DataFolder(root, lock);
            opened.prepare();
            return opened;
        } catch (FileAlreadyExistsException e) {
            throw new StartFailure(e.getFile() + " is a file, not a folder. Choose another folder with --data.", e);
        } catch (AccessDeniedException e) {
            throw new StartFailure(
                    "The data folder " + root + " cannot be written by this user. Choose another folder with --data.",
                    e);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder " + root + " cannot be used: " + e.getMessage()
                            + ". Choose another folder with --data.",
                    e);
        }
    }

    private void prepare() throws IOException {
        long freeMb = Files.getFileStore(root).getUsableSpace() >> 20;
        if (freeMb < LEAST_FREE_MB) {
            close();
            throw new StartFailure("The disk of " + root + " has " + freeMb + " MB free, " + LEAST_FREE_MB
                    + " MB are needed. Make room or choose another folder with --data.");
        }
        createPrivate(root.resolve("secrets"));
        createPrivate(logs());
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("database");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** The secret of that name: made at random the first time, the same ever after, readable by the owner alone. */
    String secret(String name) {
        try {
            return SecretFile.readOrCreate(root.resolve("secrets").resolve(name));
        } catch (IOException e) {
            throw new StartFailure(
                    "The secret " + name + " in " + root + " cannot be read or written: " + e.getMessage()
                            + ". Mend the folder's permissions or choose another with --data.",
                    e);
        }
    }

    /** Tells a second instance where this one answers. */
    void publishAddress(String address) {
        lock.describe(address);
    }

    @Override
    public void close() {
        lock.close();
    }

    private static void createPrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            return;
        }
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
