package org.reversementoring.host.wiki;

public class WikiOnPostgresIT extends WikiContract {
    @Override
    protected WikiFixture fixture() {
        return WikiFixture.onPostgres();
    }
}
