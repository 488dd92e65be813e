/**
 * What all pages, macros and answers to scripts share: who is reading, where a component is shown, how it is rendered.
 * Every address is an action: pages answer HTML, {@code …-json} and the chunks of an import answer JSON. No class here or
 * in a feature's {@code web} names a servlet type.
 */
package org.reversementoring.web;
