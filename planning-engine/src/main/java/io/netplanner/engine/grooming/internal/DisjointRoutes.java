package io.netplanner.engine.grooming.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two disjoint routes exist between two nodes: a flow of two units, found by two augmenting searches, on the
 * graph whose nodes are split in two where they must not be shared. Answers are kept.
 *
 * <p>Source: Ford, Fulkerson, "Maximal flow through a network", 1956.
 */
final class DisjointRoutes {

    private record Question(int source, int destination, boolean nodeDisjoint) {}

    private final int nodes;
    private final List<int[]> links = new ArrayList<>();
    private final Map<Question, Boolean> answers = new HashMap<>();

    DisjointRoutes(int nodes) {
        this.nodes = nodes;
    }

    void addLink(int a, int b) {
        links.add(new int[] {a, b});
    }

    boolean exist(int a, int b, boolean nodeDisjoint) {
        Question question = new Question(Math.min(a, b), Math.max(a, b), nodeDisjoint);
        return answers.computeIfAbsent(question, this::answer);
    }

    private boolean answer(Question question) {
        Flow flow = new Flow(2 * nodes);
        for (int node = 0; node < nodes; node++) {
            boolean shared = !question.nodeDisjoint() || node == question.source() || node == question.destination();
            flow.addArc(in(node), out(node), shared ? 2 : 1);
        }
        for (int[] link : links) {
            flow.addArc(out(link[0]), in(link[1]), 1);
            flow.addArc(out(link[1]), in(link[0]), 1);
        }
        int source = in(question.source());
        int destination = out(question.destination());
        return flow.augment(source, destination) && flow.augment(source, destination);
    }

    private static int in(int node) {
        return 2 * node;
    }

    private static int out(int node) {
        return 2 * node + 1;
    }

    /** Residual arcs in pairs: the reverse of arc {@code i} is {@code i ^ 1}. */
    private static final class Flow {

        private final List<List<Integer>> arcsOf = new ArrayList<>();
        private final List<Integer> heads = new ArrayList<>();
        private final List<Integer> rooms = new ArrayList<>();

        private Flow(int nodes) {
            for (int node = 0; node < nodes; node++) {
                arcsOf.add(new ArrayList<>());
            }
        }

        private void addArc(int tail, int head, int room) {
            arcsOf.get(tail).add(heads.size());
            heads.add(head);
            rooms.add(room);
            arcsOf.get(head).add(heads.size());
            heads.add(tail);
            rooms.add(0);
        }

        private boolean augment(int source, int destination) {
            int[] arcInto = new int[arcsOf.size()];
            Arrays.fill(arcInto, -1);
            Deque<Integer> queue = new ArrayDeque<>(List.of(source));
            while (!queue.isEmpty() && arcInto[destination] < 0) {
                for (int arc : arcsOf.get(queue.remove())) {
                    int head = heads.get(arc);
                    if (rooms.get(arc) > 0 && arcInto[head] < 0 && head != source) {
                        arcInto[head] = arc;
                        queue.add(head);
                    }
                }
            }
            if (arcInto[destination] < 0) {
                return false;
            }
            for (int at = destination; at != source; at = heads.get(arcInto[at] ^ 1)) {
                rooms.set(arcInto[at], rooms.get(arcInto[at]) - 1);
                rooms.set(arcInto[at] ^ 1, rooms.get(arcInto[at] ^ 1) + 1);
            }
            return true;
        }
    }
}
