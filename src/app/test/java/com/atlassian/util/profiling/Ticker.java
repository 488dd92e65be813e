package com.atlassian.util.profiling;

/** Stands in for a type that Active Objects calls and that is published nowhere. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
