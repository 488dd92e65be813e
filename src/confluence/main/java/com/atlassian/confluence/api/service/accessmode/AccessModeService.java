package com.atlassian.confluence.api.service.accessmode;

/**
 * Whether Confluence is in read-only mode for maintenance.
 *
 * <p>The service is grade A (a field of ConfluenceActionSupport, Javadoc 9.2.4, 10.0.3 and 10.1.1); its package and
 * this method are grade C.
 */
public interface AccessModeService {

    boolean isReadOnlyAccessModeEnabled();
}
