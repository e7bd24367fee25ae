package io.netplanner.engine.grooming.internal;

import java.util.List;

/** Lines worth opening and the clients that are left because none may be opened for them. */
record OpenedLines(List<List<LineClient>> lines, List<LineClient> left) {

    OpenedLines {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    List<LineClient> clients() {
        return lines.stream().flatMap(List::stream).toList();
    }

    long load() {
        return lines.stream().mapToLong(LineClient::totalLoad).sum();
    }
}
