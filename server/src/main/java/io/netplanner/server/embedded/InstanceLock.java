package io.netplanner.server.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two instances off one data folder. The system frees it when the process ends, however it ends. */
final class InstanceLock implements AutoCloseable {

    private static final String FILE = "netplanner.lock";

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    static InstanceLock acquire(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartFailure("Another NetPlanner (" + describeHolder(file) + ") uses the data folder " + folder
                    + ". Use that one, stop it, or choose another folder with --data.");
        }
        InstanceLock lock = new InstanceLock(channel);
        lock.describe("starting");
        return lock;
    }

    void describe(String address) {
        try {
            String line = "process " + ProcessHandle.current().pid() + ", " + address;
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static String describeHolder(Path file) throws IOException {
        String line = Files.readString(file).strip();
        return line.isEmpty() ? "starting" : line;
    }
}
