package io.netplanner.server.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeptByRunTest {

    private final KeptByRun<Object> kept = new KeptByRun<>();
    private final List<UUID> read = new ArrayList<>();

    @Test
    void readsAResultOnceHoweverOftenItIsAskedFor() {
        Object first = ask(1);

        assertThat(ask(1)).isSameAs(first);
        assertThat(ask(1)).isSameAs(first);
        assertThat(read).containsExactly(id(1));
    }

    @Test
    void givesUpTheOneThatNobodyAskedForLongest() {
        LongStream.rangeClosed(1, KeptByRun.MOST).forEach(this::ask);
        ask(1);
        ask(KeptByRun.MOST + 1);
        read.clear();

        ask(1);
        ask(2);

        assertThat(read).containsExactly(id(2));
    }

    private Object ask(long run) {
        return kept.of(id(run), () -> {
            read.add(id(run));
            return new Object();
        });
    }

    private static UUID id(long run) {
        return new UUID(0, run);
    }
}
