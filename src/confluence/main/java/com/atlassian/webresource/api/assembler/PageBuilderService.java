package com.atlassian.webresource.api.assembler;

/**
 * Collects what the page being built needs.
 *
 * <p>Grade A: called by phrontizo's likec4-confluence on 10.2.13; published source of atlassian-plugins-webresource.
 */
public interface PageBuilderService {

    WebResourceAssembler assembler();
}
