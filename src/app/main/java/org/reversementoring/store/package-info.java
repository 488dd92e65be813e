/**
 * What the stores of all features share. Rows are locked by writing a column: until the transaction ends nobody else can
 * write that row, and what is read after that is what the others have committed. Active Objects offers neither
 * {@code SELECT … FOR UPDATE} nor {@code SET n = n + 1}.
 */
package org.reversementoring.store;
