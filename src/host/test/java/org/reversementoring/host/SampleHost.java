package org.reversementoring.host;

import java.net.URI;
import java.nio.file.Path;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A host with the programme of the sample company, for all tests of a class: {@code @ClassRule}. */
public final class SampleHost extends ExternalResource {
    private final TemporaryFolder home = new TemporaryFolder();
    private Host host;

    @Override
    protected void before() throws Throwable {
        home.create();
        host = Host.start(HostOptions.of(
                Path.of("target", "app", "reverse-mentoring.jar"),
                home.newFolder().toPath()));
        SampleProgramme.begin(host);
    }

    @Override
    protected void after() {
        host.close();
        home.delete();
    }

    public Host host() {
        return host;
    }

    public URI address() {
        return host.address();
    }

    /** Somebody who has logged in. */
    public Visitor visitor(String username) {
        return new Visitor(host.address()).as(username);
    }
}
