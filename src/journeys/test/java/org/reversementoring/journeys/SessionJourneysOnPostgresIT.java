package org.reversementoring.journeys;

import org.junit.BeforeClass;

/** The same with the tables on PostgreSQL. */
public class SessionJourneysOnPostgresIT extends SessionJourneysIT {

    @BeforeClass
    public static void open() {
        begin(Intranet.Kind.POSTGRESQL);
    }
}
