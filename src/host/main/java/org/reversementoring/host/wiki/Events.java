package org.reversementoring.host.wiki;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events to the public {@code @EventListener} methods of those registered, on the thread that publishes.
 *
 * <p>Stands for Atlassian's EventPublisher; leaves out asynchronous listeners, scopes and order.
 */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (method.isAnnotationPresent(EventListener.class)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isInstance(event)) {
                    tell(listener, method, event);
                }
            }
        }
    }

    @Override
    public void register(Object listener) {
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    /** As in Confluence, what a listener throws troubles neither the publisher nor the other listeners. */
    private static void tell(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", method, event, e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("{} can not be called: is its class public?", method, e);
        }
    }
}
