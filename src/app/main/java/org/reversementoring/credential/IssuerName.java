package org.reversementoring.credential;

/** By what name strangers know the organisation. */
public interface IssuerName {
    /** The longest name, in characters. */
    int LONGEST = 100;

    /** The name that an administrator has chosen, else the title of the site. */
    String get();

    void become(String name);
}
