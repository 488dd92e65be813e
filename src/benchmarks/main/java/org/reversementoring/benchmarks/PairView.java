package org.reversementoring.benchmarks;

/** Where people see how far a pair has come. */
enum PairView {
    WIKI_HOME("home of the pair in the wiki"),
    APP_HOME("page of the pair in the app"),
    NEXT_SESSION("mentoring-next-session"),
    MINE("mentoring-mine");

    private final String title;

    PairView(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
