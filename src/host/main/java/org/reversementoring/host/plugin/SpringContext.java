package org.reversementoring.host.plugin;

import java.lang.reflect.InvocationTargetException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The app's application context, reached by reflection because Spring's classes live in bundles only. Stands for
 * Confluence's module factory: a class named by a module is built in the app's own context, autowired by constructor.
 */
public final class SpringContext {
    private static final long PATIENCE_MILLIS = 30_000;
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Object context;
    private final Object factory;

    private SpringContext(Object context) {
        this.context = context;
        this.factory = call(context, "getAutowireCapableBeanFactory");
    }

    /**
     * Starts the bundle and waits until Gemini Blueprint has built its context.
     *
     * @throws IllegalStateException where no context appears, for example because a service is missing
     */
    static SpringContext start(Bundle app, BundleContext platform) {
        String filter = "(&(objectClass=org.springframework.context.ApplicationContext)"
                + "(org.springframework.context.service.name=" + app.getSymbolicName() + "))";
        try {
            ServiceTracker<Object, Object> contexts =
                    new ServiceTracker<>(platform, platform.createFilter(filter), null);
            contexts.open();
            try {
                app.start();
                Object context = contexts.waitForService(PATIENCE_MILLIS);
                if (context == null) {
                    throw new IllegalStateException(
                            "The Spring context of " + app.getSymbolicName() + " did not start; the log says why");
                }
                return new SpringContext(context);
            } finally {
                contexts.close();
            }
        } catch (InvalidSyntaxException | BundleException e) {
            throw new IllegalStateException("The app does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A new object of the class, its one public constructor fed with the app's beans. */
    public Object create(Class<?> type) {
        return call(
                factory,
                "createBean",
                new Class<?>[] {Class.class, int.class, boolean.class},
                type,
                AUTOWIRE_CONSTRUCTOR,
                false);
    }

    public Object bean(String id) {
        return call(context, "getBean", new Class<?>[] {String.class}, id);
    }

    private static Object call(Object target, String method) {
        return call(target, method, new Class<?>[0]);
    }

    private static Object call(Object target, String method, Class<?>[] types, Object... arguments) {
        try {
            return target.getClass().getMethod(method, types).invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
