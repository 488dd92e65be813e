package org.reversementoring.journeys;

import org.junit.BeforeClass;

/** Fields and files on the other database, which takes other texts and numbers amiss. */
public class HostileInputOnPostgresIT extends HostileTrial {

    @BeforeClass
    public static void begin() {
        begin(Intranet.Kind.POSTGRESQL);
    }
}
