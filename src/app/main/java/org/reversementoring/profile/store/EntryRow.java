package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A line of the directory's index: a mentor under one of the keys of their
 * {@link org.reversementoring.profile.Findable}. All lines of one mentor carry all by which they are found, so that one
 * range of one index answers any question, however many filters it has.
 */
@Preload
@Table("ENTRY")
@Indexes({
    @Index(
            name = "name",
            methodNames = {"getEntryKey", "getSortName", "getPersonId"}),
    @Index(
            name = "newest",
            methodNames = {"getEntryKey", "getListedAt", "getPersonId"})
})
public interface EntryRow extends Entity {

    String ENTRY_KEY = "ENTRY_KEY";

    @NotNull
    String getEntryKey();

    void setEntryKey(String entryKey);

    String PERSON_ID = "PERSON_ID";

    @NotNull
    @Indexed
    int getPersonId();

    void setPersonId(int personId);

    String SORT_NAME = "SORT_NAME";

    @NotNull
    String getSortName();

    void setSortName(String sortName);

    /** That of {@link PersonRow}. */
    String LISTED_AT = "LISTED_AT";

    @NotNull
    long getListedAt();

    void setListedAt(long listedAt);

    /** The keys of all values but departments and sites, with a space before and after each. */
    String TAGS = "TAGS";

    @StringLength(StringLength.UNLIMITED)
    String getTags();

    void setTags(String tags);

    /** The words of the name, with a space before and after each. */
    String NAME_WORDS = "NAME_WORDS";

    String getNameWords();

    void setNameWords(String nameWords);

    String DEPARTMENT_KEY = "DEPARTMENT_KEY";

    String getDepartmentKey();

    void setDepartmentKey(String departmentKey);

    String SITE_KEY = "SITE_KEY";

    String getSiteKey();

    void setSiteKey(String siteKey);
}
