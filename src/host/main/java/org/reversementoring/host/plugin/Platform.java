package org.reversementoring.host.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Felix with Gemini Blueprint and Spring 5.3 as bundles. Stands for Confluence's OSGi container (9.2 line); leaves out
 * bundled system plugins, the transformer for plugins without a manifest, and reloading at run time.
 */
final class Platform implements AutoCloseable {
    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;

    private Platform(Framework framework) {
        this.framework = framework;
    }

    /**
     * @param storage bundle cache, emptied at each start
     * @param workbox whether apps can import what Workbox exports
     */
    static Platform start(Engines engines, Path storage, boolean workbox) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, ExportedPackages.extra(workbox));
        // Felix would otherwise guess and load from the class path what a manifest forgot to import.
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put("felix.log.level", "1");
        Platform platform = new Platform(ServiceLoader.load(FrameworkFactory.class, Platform.class.getClassLoader())
                .iterator()
                .next()
                .newFramework(settings));
        try {
            platform.framework.start();
            List<Bundle> bundles = new ArrayList<>();
            for (Path jar : engines.bundles()) {
                bundles.add(platform.install(jar));
            }
            for (Bundle bundle : bundles) {
                if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                    bundle.start();
                }
            }
            return platform;
        } catch (BundleException | RuntimeException e) {
            platform.close();
            throw new IllegalStateException("The OSGi engines do not start", e);
        }
    }

    Bundle install(Path jar) throws BundleException {
        return context().installBundle(jar.toUri().toString());
    }

    void hideInternalsFrom(String symbolicName) {
        context().registerService(ResolverHookFactory.class, ExportedPackages.hiddenFrom(symbolicName), null);
    }

    /** Offers the services to the app, each under the interface it is given with. */
    void offer(Map<Class<?>, Object> services) {
        services.forEach((type, service) -> {
            if (!type.isInstance(service)) {
                throw new IllegalArgumentException(service.getClass().getName() + " is no " + type.getName());
            }
            context().registerService(type.getName(), service, null);
        });
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi engines do not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
