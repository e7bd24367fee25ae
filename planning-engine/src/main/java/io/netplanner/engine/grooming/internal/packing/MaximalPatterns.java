package io.netplanner.engine.grooming.internal.packing;

import java.util.ArrayList;
import java.util.List;

/** Every pattern of the items left that holds a given class and to which no further item of them can be added. */
final class MaximalPatterns {

    private final PackingProblem problem;
    private final int[] left;
    private final int[] current;
    private final List<int[]> found = new ArrayList<>();

    private MaximalPatterns(PackingProblem problem, int[] left) {
        this.problem = problem;
        this.left = left;
        this.current = new int[left.length];
    }

    static List<int[]> with(PackingProblem problem, int[] left, int mustHold) {
        MaximalPatterns search = new MaximalPatterns(problem, left);
        search.current[mustHold] = 1;
        search.extend(0, mustHold, problem.capacity() - problem.get(mustHold).size(), problem.ports() - 1);
        return search.found;
    }

    private void extend(int itemClass, int mustHold, long capacity, int ports) {
        if (itemClass == left.length) {
            if (isMaximal(capacity, ports)) {
                found.add(current.clone());
            }
            return;
        }
        ItemClass item = problem.get(itemClass);
        int already = itemClass == mustHold ? 1 : 0;
        int most = (int)
                Math.min(Math.min(capacity / item.size(), ports), Math.min(item.limit(), left[itemClass]) - already);
        for (int n = most; n >= 0; n--) {
            current[itemClass] = already + n;
            extend(itemClass + 1, mustHold, capacity - n * item.size(), ports - n);
        }
        current[itemClass] = already;
    }

    private boolean isMaximal(long capacity, int ports) {
        if (ports == 0) {
            return true;
        }
        for (int c = 0; c < left.length; c++) {
            ItemClass item = problem.get(c);
            if (current[c] < Math.min(left[c], item.limit()) && item.size() <= capacity) {
                return false;
            }
        }
        return true;
    }
}
