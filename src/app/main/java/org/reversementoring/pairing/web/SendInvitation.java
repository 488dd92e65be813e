package org.reversementoring.pairing.web;

import org.reversementoring.pairing.PairingService;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.web.PageFrame;

/** Takes in an invitation, and leads to the pairing that it may become. */
public class SendInvitation extends InvitePage {

    private int pairingId;

    public SendInvitation(
            PageFrame frame, PairingService pairings, ProfileService profiles, PairingComponents components) {
        super(frame, pairings, profiles, components);
    }

    @Override
    public String execute() {
        return attempt(() -> pairingId = pairings.invite(reader(), typed()).id());
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }
}
