package io.netplanner.server.deployed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the deployed form needs of this machine. Missing, the tests are skipped and say so; never under CI. */
final class Prerequisites {

    private Prerequisites() {}

    static void require() {
        List<String> missing = missing();
        if (System.getenv("CI") != null) {
            assertThat(missing).as("missing parts of the deployed form").isEmpty();
        }
        assumeTrue(missing.isEmpty(), () -> "missing: " + String.join("; ", missing));
    }

    private static List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!LocalPostgres.isInstalled()) {
            missing.add("PostgreSQL (apt-get install postgresql)");
        }
        if (!LocalRabbit.isInstalled()) {
            missing.add("RabbitMQ (apt-get install rabbitmq-server)");
        }
        if (!Files.isExecutable(Path.of("/usr/sbin/nginx"))) {
            missing.add("nginx (apt-get install nginx-light)");
        }
        if (!Files.exists(Repository.root().resolve("client-web/dist/index.html"))) {
            missing.add("client-web/dist (./netplanner build)");
        }
        return missing;
    }
}
