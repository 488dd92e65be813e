package org.reversementoring.programme;

import java.time.Clock;

/** Says who coordinates; administrators alone where no group is named. */
public class CoordinatorsService extends AppointmentService {

    public CoordinatorsService(
            Coordinators coordinators,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        super(coordinators, "group", history, transactions, readOnlyMode, clock);
    }
}
