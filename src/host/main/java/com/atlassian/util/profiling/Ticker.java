package com.atlassian.util.profiling;

/** Asked for by Active Objects 6.1.1, whose profiling library is not published where the engine is. Measures nothing. */
public interface Ticker extends AutoCloseable {
    Ticker NO_OP = () -> {};

    @Override
    void close();
}
