package com.atlassian.confluence.core;

/**
 * How content is to be saved. Only the stand-in reads its members.
 *
 * <p>The type grade A: Javadoc 8.2.2 and 10.1.2; the members grade B.
 */
public interface SaveContext {

    boolean doUpdateLastModifier();
}
