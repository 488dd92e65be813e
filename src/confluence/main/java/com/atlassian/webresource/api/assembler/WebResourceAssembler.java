package com.atlassian.webresource.api.assembler;

/**
 * The door to the resources of the page being built.
 *
 * <p>Grade A: called by phrontizo's likec4-confluence on 10.2.13; published source of atlassian-plugins-webresource.
 */
public interface WebResourceAssembler {

    RequiredResources resources();
}
