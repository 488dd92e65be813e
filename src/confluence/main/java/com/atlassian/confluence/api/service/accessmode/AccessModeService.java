package com.atlassian.confluence.api.service.accessmode;

/**
 * Whether Confluence is in read-only mode for maintenance.
 *
 * <p>Grade B: called by Requirement Yogi's Play SQL Exports on 7.x. The service is a field of ConfluenceActionSupport,
 * Javadoc 9.2.4, 10.0.3 and 10.1.1, and the internal AccessModeManager behind it has this method, Javadoc 9.1.2-m01.
 */
public interface AccessModeService {

    boolean isReadOnlyAccessModeEnabled();
}
