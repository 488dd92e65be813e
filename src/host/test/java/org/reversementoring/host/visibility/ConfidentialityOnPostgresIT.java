package org.reversementoring.host.visibility;

import java.io.IOException;
import org.junit.BeforeClass;
import org.reversementoring.host.HostOptions;
import org.reversementoring.host.wiki.WikiFixture;

/** The same on PostgreSQL. */
public class ConfidentialityOnPostgresIT extends ConfidentialityTrial {

    @BeforeClass
    public static void begin() throws IOException {
        begin(options().on(new HostOptions.Postgres(WikiFixture.emptyPostgres(), "postgres", "")));
    }
}
