package org.reversementoring.matching;

/** Who is paired with whom while a solver works. People are numbered through, one side after the other. */
final class Couples {
    private final int[] slots;
    private final int[] degrees;
    private final int[] partners;
    private final int[] points;

    /** Each person can have one partner more than places, for as long as an exchange lasts. */
    Couples(int[] places) {
        slots = new int[places.length + 1];
        for (int person = 0; person < places.length; person++) {
            slots[person + 1] = Math.addExact(slots[person], Math.addExact(places[person], 1));
        }
        degrees = new int[places.length];
        partners = new int[slots[places.length]];
        points = new int[slots[places.length]];
    }

    private Couples(Couples other) {
        slots = other.slots;
        degrees = other.degrees.clone();
        partners = other.partners.clone();
        points = other.points.clone();
    }

    Couples copy() {
        return new Couples(this);
    }

    void become(Couples other) {
        System.arraycopy(other.degrees, 0, degrees, 0, degrees.length);
        System.arraycopy(other.partners, 0, partners, 0, partners.length);
        System.arraycopy(other.points, 0, points, 0, points.length);
    }

    int of(int person) {
        return degrees[person];
    }

    int partner(int person, int which) {
        return partners[slots[person] + which];
    }

    int points(int person, int which) {
        return points[slots[person] + which];
    }

    boolean are(int person, int other) {
        return slotOf(person, other) >= 0;
    }

    /** Whether they are a couple that counts so many points. */
    boolean are(int person, int other, int worth) {
        int slot = slotOf(person, other);
        return slot >= 0 && points[slot] == worth;
    }

    void join(int one, int other, int worth) {
        add(one, other, worth);
        add(other, one, worth);
    }

    void part(int one, int other) {
        remove(one, other);
        remove(other, one);
    }

    private void add(int person, int other, int worth) {
        int slot = slots[person] + degrees[person]++;
        if (slot == slots[person + 1]) {
            throw new IllegalStateException("No place left with " + person);
        }
        partners[slot] = other;
        points[slot] = worth;
    }

    private void remove(int person, int other) {
        int slot = slotOf(person, other);
        int last = slots[person] + --degrees[person];
        partners[slot] = partners[last];
        points[slot] = points[last];
    }

    private int slotOf(int person, int other) {
        for (int slot = slots[person], end = slot + degrees[person]; slot < end; slot++) {
            if (partners[slot] == other) {
                return slot;
            }
        }
        return -1;
    }
}
