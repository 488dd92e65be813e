package com.atlassian.util.profiling;

/** Asked for by Active Objects 6.1.1, whose profiling library is not published where the engine is. Measures nothing. */
public final class Metrics {
    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Takes the tags of a metric and forgets them. */
    public static final class Builder {
        private Builder() {}

        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Ticker startTimer() {
            return Ticker.NO_OP;
        }
    }
}
