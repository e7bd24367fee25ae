package io.netplanner.server.embedded;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code start}: the whole product on this machine, until Ctrl-C. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Starts NetPlanner on this machine: database, broker, server, workers, web frontend.")
public final class StartCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Network address to answer on (${DEFAULT-VALUE}: this machine alone; 0.0.0.0: everybody).")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:NETPLANNER_PORT:-8080}",
            description = "Port to answer on (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:NETPLANNER_DATA:-${sys:user.home}/.netplanner}",
            description = "Folder that keeps all data (${DEFAULT-VALUE}).")
    private Path data;

    @Option(names = "--no-seed", description = "Leave an empty database empty: no sample project.")
    private boolean noSeed;

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "1",
            description = "Worker processes, each computing one run at a time (${DEFAULT-VALUE}).")
    private int workers;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            EmbeddedProduct product =
                    EmbeddedProduct.start(new StartOptions(host, port, data, !noSeed, workers), line -> say(out, line));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product, out), "stop"));
            welcome(product, out);
        } catch (StartFailure e) {
            spec.commandLine().getErr().println("netplanner: " + e.getMessage());
            spec.commandLine().getErr().flush();
            return 1;
        }
        new CountDownLatch(1).await(); // until a signal starts the shutdown hook
        return 0;
    }

    private static void welcome(EmbeddedProduct product, PrintWriter out) {
        say(out, "");
        say(out, "NetPlanner is ready:  " + product.address());
        product.firstUser()
                .ifPresentOrElse(
                        first -> {
                            say(out, "  E-mail address:     " + first.user().email());
                            say(out, "  Password:           " + first.password() + "   (shown only now: keep it)");
                        },
                        () -> say(out, "  Sign in as before."));
        say(out, "  Stop with Ctrl-C.");
    }

    private static void stop(EmbeddedProduct product, PrintWriter out) {
        say(out, "Stopping");
        product.close();
        say(out, "Stopped");
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
