package io.netplanner.engine.network;

import java.util.Arrays;

/**
 * A binary heap of small integers with keys that can be lowered, for searches that run millions of times.
 *
 * <p>Equal keys leave in a fixed order. Not thread-safe. Source: Williams, "Algorithm 232: Heapsort", 1964.
 */
public final class NodeHeap {
    private final int[] heap;
    private final int[] place;
    private final double[] key;
    private int size;

    public NodeHeap(int capacity) {
        heap = new int[capacity];
        place = new int[capacity];
        key = new double[capacity];
        Arrays.fill(place, -1);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public void clear() {
        for (int i = 0; i < size; i++) {
            place[heap[i]] = -1;
        }
        size = 0;
    }

    /** Adds the item, or lowers its key if it is in the heap already. */
    public void offer(int item, double newKey) {
        key[item] = newKey;
        if (place[item] < 0) {
            place[item] = size;
            heap[size++] = item;
        }
        siftUp(place[item]);
    }

    /** Removes the item of least key. */
    public int poll() {
        int top = heap[0];
        place[top] = -1;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            place[last] = 0;
            siftDown(0);
        }
        return top;
    }

    private void siftUp(int from) {
        int i = from;
        int item = heap[i];
        while (i > 0) {
            int parent = (i - 1) >>> 1;
            if (key[heap[parent]] <= key[item]) {
                break;
            }
            put(i, heap[parent]);
            i = parent;
        }
        put(i, item);
    }

    private void siftDown(int from) {
        int i = from;
        int item = heap[i];
        for (int child = 2 * i + 1; child < size; child = 2 * i + 1) {
            if (child + 1 < size && key[heap[child + 1]] < key[heap[child]]) {
                child++;
            }
            if (key[heap[child]] >= key[item]) {
                break;
            }
            put(i, heap[child]);
            i = child;
        }
        put(i, item);
    }

    private void put(int i, int item) {
        heap[i] = item;
        place[item] = i;
    }
}
