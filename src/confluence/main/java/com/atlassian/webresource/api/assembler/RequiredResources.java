package com.atlassian.webresource.api.assembler;

/**
 * The styles and scripts of the page being built.
 *
 * <p>Grade A: called by phrontizo's likec4-confluence on 10.2.13; published source of atlassian-plugins-webresource.
 */
public interface RequiredResources {

    /** The module is given by its complete key; requiring it twice is requiring it once. */
    RequiredResources requireWebResource(String moduleKey);
}
