package com.atlassian.confluence.api.service.accessmode;

/**
 * Whether Confluence is in read-only mode for maintenance.
 *
 * <p>The service grade A: a field of ConfluenceActionSupport, Javadoc 9.2.4, 10.0.3 and 10.1.1. Its package grade B:
 * imported by Requirement Yogi's Play SQL Exports on 7.x. The method grade C: the internal AccessModeManager has it
 * under this name, Javadoc 6.10.0 to 7.19.14.
 */
public interface AccessModeService {

    boolean isReadOnlyAccessModeEnabled();
}
