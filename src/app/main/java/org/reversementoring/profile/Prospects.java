package org.reversementoring.profile;

import java.util.List;
import org.reversementoring.programme.PersonKey;

/**
 * People of whom the app knows and who could still be asked what they would teach: they offer nothing so far, and have
 * neither left nor said that they take a break.
 */
public interface Prospects {

    int count();

    /**
     * Some of them, in an order that stays the same while others come and go.
     *
     * @param position 0 for the beginning, then that of the batch before
     */
    Batch after(int position, int most);

    /** @param position where the next batch goes on; without people, there is no next batch */
    record Batch(List<PersonKey> people, int position) {

        public Batch {
            people = List.copyOf(people);
        }
    }
}
