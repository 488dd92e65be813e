package org.reversementoring.catalog;

import java.util.Optional;

/**
 * What somebody has proposed, as they see it.
 *
 * @param topic the one that it became or is another name of, as long as it is in the catalog
 */
public record OwnProposal(Proposal proposal, Optional<Topic> topic) {}
