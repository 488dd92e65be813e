package org.reversementoring.call;

/** What one round of delivery has done. @param settled how many letters need no further attempt */
public record Delivery(int settled, int failed) {}
