package org.reversementoring.round.web;

/** The views of one programme's matching, in their order. */
enum Tab {
    PAIRS("matching"),
    LEFT_OUT("matching-left-out"),
    DIFFERENCE("matching-difference"),
    WHAT_IF("matching-what-if"),
    AGAIN("matching-again"),
    PUBLISH("matching-publish");

    private final String action;

    Tab(String action) {
        this.action = action;
    }

    String action() {
        return action;
    }
}
