package io.netplanner.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void namesTheFileThatCannotBeWrittenAndWhatToCheck() {
        AccessDeniedException refused = new AccessDeniedException("/plans/links.csv");

        assertThat(Explanation.of(refused))
                .startsWith("/plans/links.csv cannot be read or written.")
                .isEqualTo(Explanation.of(new UncheckedIOException(refused)));
    }
}
