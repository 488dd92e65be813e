package org.reversementoring.matching;

import java.util.Arrays;

/**
 * Whom a search visits next: the nearest. Distances handed in are never below the last one handed out. Those equal to it
 * wait on a stack, because ties are frequent and a heap of ties is slow. Somebody may wait twice; the caller tells.
 */
final class Frontier {
    private int[] tied = new int[64];
    private int ties;
    private long[] distances = new long[64];
    private int[] waiting = new int[64];
    private int size;
    private long nearest;

    void begin() {
        ties = 0;
        size = 0;
        nearest = 0;
    }

    void add(int person, long distance) {
        if (distance == nearest) {
            if (ties == tied.length) {
                tied = Arrays.copyOf(tied, 2 * ties);
            }
            tied[ties++] = person;
            return;
        }
        if (size == waiting.length) {
            distances = Arrays.copyOf(distances, 2 * size);
            waiting = Arrays.copyOf(waiting, 2 * size);
        }
        int at = size++;
        while (at > 0 && distances[(at - 1) >> 1] > distance) {
            put(at, (at - 1) >> 1);
            at = (at - 1) >> 1;
        }
        distances[at] = distance;
        waiting[at] = person;
    }

    /** Moves on to the next distance, unless somebody at this one still waits; false if there is none below the bound. */
    boolean advance(long bound) {
        if (ties > 0) {
            return nearest < bound;
        }
        if (size == 0 || distances[0] >= bound) {
            return false;
        }
        nearest = distances[0];
        tied[ties++] = waiting[0];
        removeNearest();
        return true;
    }

    long nearest() {
        return nearest;
    }

    int next() {
        return tied[--ties];
    }

    private void removeNearest() {
        long distance = distances[--size];
        int person = waiting[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && distances[child + 1] < distances[child]) {
                child++;
            }
            if (distances[child] >= distance) {
                break;
            }
            put(at, child);
            at = child;
        }
        if (size > 0) {
            distances[at] = distance;
            waiting[at] = person;
        }
    }

    private void put(int to, int from) {
        distances[to] = distances[from];
        waiting[to] = waiting[from];
    }
}
