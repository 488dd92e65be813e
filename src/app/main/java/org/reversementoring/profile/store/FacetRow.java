package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How many mentors have a value of a facet. */
@Preload
@Table("FACET")
public interface FacetRow extends Entity {

    /** The name of a {@link org.reversementoring.profile.Facet}. */
    String FACET_KIND = "FACET_KIND";

    @NotNull
    String getFacetKind();

    void setFacetKind(String facetKind);

    /** The value as somebody wrote it; null where the facet has but one. */
    String FACET_VALUE = "FACET_VALUE";

    String getFacetValue();

    void setFacetValue(String facetValue);

    /** That of {@link EntryRow}. */
    String ENTRY_KEY = "ENTRY_KEY";

    @NotNull
    @Unique
    String getEntryKey();

    void setEntryKey(String entryKey);

    /** Counted, never added up: whoever changes who is found by a value has it counted again. */
    String MENTORS = "MENTORS";

    @NotNull
    @Default("0")
    int getMentors();

    void setMentors(int mentors);
}
