/** What the app costs, measured beside what it cannot do without. See the README of this module. */
package org.reversementoring.benchmarks;
