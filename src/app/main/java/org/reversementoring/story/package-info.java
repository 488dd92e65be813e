/**
 * Success stories: what came of a pairing, told to everybody by those whose story it is. A story is written on a page,
 * and locked with a key for each person whom it is about; whoever turns a key says yes to the exact text. When all have
 * been turned, the text goes to communications, who publish it as a blog post or send it back. Any change of the page
 * turns all keys back. A story that communications write by hand has keys, too: those of the people whom it names.
 */
package org.reversementoring.story;
