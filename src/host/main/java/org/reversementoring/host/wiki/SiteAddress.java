package org.reversementoring.host.wiki;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the site is reached, and where its files are.
 *
 * <p>Stands for SAL's ApplicationProperties; leaves out all but the address and the shared home, and the mode AUTO, whose
 * answer depends on the thread it is asked on.
 */
public final class SiteAddress implements ApplicationProperties {
    private final Supplier<URI> address;
    private final Path sharedHome;

    /** @param address asked at each call, since a free port is known only after the start */
    public SiteAddress(Supplier<URI> address, Path sharedHome) {
        this.address = address;
        this.sharedHome = sharedHome;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE -> address.get().toString().replaceAll("/$", "");
            case RELATIVE, RELATIVE_CANONICAL -> address.get().getPath().replaceAll("/$", "");
            case AUTO -> throw new IllegalArgumentException("Say which form of the address is meant.");
        };
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(sharedHome);
    }
}
