package org.reversementoring.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import org.reversementoring.programme.ReadOnlyMode;

/** The mode that an administrator of Confluence switches on. */
public class ConfluenceReadOnlyMode implements ReadOnlyMode {
    private final AccessModeService accessModeService;

    public ConfluenceReadOnlyMode(AccessModeService accessModeService) {
        this.accessModeService = accessModeService;
    }

    @Override
    public boolean isOn() {
        return accessModeService.isReadOnlyAccessModeEnabled();
    }
}
