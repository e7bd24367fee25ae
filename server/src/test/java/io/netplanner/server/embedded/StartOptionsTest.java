package io.netplanner.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartOptionsTest {

    private final StartOptions options = new StartOptions("localhost", 18_080, Path.of("data"), false, 1);

    @Test
    void linksInMessagesLeadToThePortThatIsServed() {
        assertThat(options.publicUrl(Map.of())).isEqualTo("http://localhost:18080");
    }

    @Test
    void linksInMessagesLeadToWhatTheOperatorSays() {
        assertThat(options.publicUrl(Map.of("NETPLANNER_ACCOUNTS_PUBLIC_URL", "https://plan.example.net")))
                .isEqualTo("https://plan.example.net");
    }
}
