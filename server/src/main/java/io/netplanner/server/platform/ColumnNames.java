package io.netplanner.server.platform;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.model.naming.NamingStrategies.UnderScoreSeparatedLowerCase;
import io.micronaut.data.model.naming.NamingStrategy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names columns as the default does, each once: worked out for each value of each row, names were a fifth of what a list costs. */
@Introspected
public final class ColumnNames implements NamingStrategy {

    private static final NamingStrategy SNAKE_CASE = new UnderScoreSeparatedLowerCase();

    /** As many entries as rows have fields. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Override
    public String mappedName(String name) {
        return known.computeIfAbsent(name, SNAKE_CASE::mappedName);
    }
}
