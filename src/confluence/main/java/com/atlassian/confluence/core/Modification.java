package com.atlassian.confluence.core;

/**
 * A change to content, applied between loading and saving.
 *
 * <p>Grade B: Javadoc 6.0.3 to 7.3.2.
 */
@FunctionalInterface
public interface Modification<T> {

    void modify(T content);
}
