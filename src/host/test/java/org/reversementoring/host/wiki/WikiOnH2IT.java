package org.reversementoring.host.wiki;

public class WikiOnH2IT extends WikiContract {
    @Override
    protected WikiFixture fixture() {
        return WikiFixture.onH2();
    }
}
