package org.reversementoring.story;

import java.time.Clock;
import org.reversementoring.programme.AppointmentService;
import org.reversementoring.programme.History;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Transactions;

/** Says who publishes stories; the coordinators where no group is named. */
public class CommunicationsService extends AppointmentService {

    public CommunicationsService(
            Communications communications,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        super(communications, "communications", history, transactions, readOnlyMode, clock);
    }
}
