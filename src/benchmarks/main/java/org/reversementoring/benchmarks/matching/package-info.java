/** The matcher, measured beside other solvers on the same people; and a way to run it from files. */
package org.reversementoring.benchmarks.matching;
