package org.reversementoring.matching;

import java.util.Arrays;

/** Collects numbers for each of so many people or topics, and then lays them out in one row. */
final class Lists {
    private final int[][] lists;
    private final int[] sizes;

    Lists(int count) {
        lists = new int[count][];
        sizes = new int[count];
    }

    void add(int to, int... numbers) {
        int size = sizes[to];
        if (lists[to] == null) {
            lists[to] = new int[4 * numbers.length];
        } else if (lists[to].length < size + numbers.length) {
            lists[to] = Arrays.copyOf(lists[to], 2 * (size + numbers.length));
        }
        System.arraycopy(numbers, 0, lists[to], size, numbers.length);
        sizes[to] += numbers.length;
    }

    /** Where each list begins in {@link #all}; one more, where the last one ends. */
    int[] starts() {
        int[] starts = new int[sizes.length + 1];
        for (int list = 0; list < sizes.length; list++) {
            starts[list + 1] = Math.addExact(starts[list], sizes[list]);
        }
        return starts;
    }

    int[] all() {
        int[] starts = starts();
        int[] all = new int[starts[sizes.length]];
        for (int list = 0; list < sizes.length; list++) {
            if (sizes[list] > 0) {
                System.arraycopy(lists[list], 0, all, starts[list], sizes[list]);
            }
        }
        return all;
    }
}
