package com.atlassian.confluence.labels;

/**
 * What can carry labels.
 *
 * <p>Grade A: Javadoc 9.0.2, 9.2.21 and 10.0.3, where ContentEntityObject implements it through EditableLabelable.
 */
public interface Labelable {}
