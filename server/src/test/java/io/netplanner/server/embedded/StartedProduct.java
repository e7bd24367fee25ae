package io.netplanner.server.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.server.commandline.NetPlannerCommand;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.run.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code netplanner start} as a process of its own, as a person starts it. */
final class StartedProduct implements AutoCloseable {

    private final Process process;
    private final Path output;
    private final int port;

    private StartedProduct(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts without waiting for anything. */
    static StartedProduct launch(Path data, int port, String... more) {
        return launch(data, port, Map.of(), more);
    }

    private static StartedProduct launch(Path data, int port, Map<String, String> environment, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                NetPlannerCommand.class.getName(),
                "start",
                "--data=" + data,
                "--port=" + port));
        command.addAll(List.of(more));
        try {
            Path output = Files.createTempFile("start", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new StartedProduct(builder.start(), output, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts and waits until it says that it is ready. */
    static StartedProduct start(Path data) {
        return start(data, Map.of());
    }

    static StartedProduct start(Path data, Map<String, String> environment) {
        StartedProduct product = launch(data, FreePort.find(), environment);
        Await.until(product::output, text -> text.contains("Stop with Ctrl-C") || !product.process.isAlive());
        if (!product.process.isAlive()) {
            throw new AssertionError("it ended: " + product.output());
        }
        return product;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** What follows a label in what was printed. */
    String printed(String label) {
        return output().lines()
                .map(String::strip)
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).strip().split(" ")[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + output()));
    }

    RestClient signIn(String password) {
        return anonymous().signIn("planner@netplanner.local", password);
    }

    RestClient anonymous() {
        return RestClient.of(URI.create("http://127.0.0.1:" + port));
    }

    String firstProject(RestClient client) {
        JsonNode projects = client.get("/api/v1/projects").json();
        return projects.path("results").get(0).path("id").asText();
    }

    /** The worker that runs at this moment: the only child that is a Java machine. */
    Optional<ProcessHandle> findWorker() {
        return process.descendants().filter(child -> runs(child, "java")).findFirst();
    }

    /** PostgreSQL's first process; its children have it as their parent. */
    Optional<ProcessHandle> findDatabase() {
        return process.descendants()
                .filter(child -> runs(child, "postgres"))
                .filter(child -> child.parent()
                        .filter(parent -> runs(parent, "postgres"))
                        .isEmpty())
                .findFirst();
    }

    List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.info().command().orElse("").endsWith("/" + program);
    }

    /** What {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** What Ctrl-C does, by the signal that is heeded also where tests run in the background of a script. */
    int interrupt() {
        try {
            new ProcessBuilder("/bin/kill", "-TERM", String.valueOf(process.pid())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return awaitEnd();
    }

    int awaitEnd() {
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            interrupt();
        }
    }
}
