package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A person as they are kept. */
@Preload
@Table("PERSON")
@Indexes(
        @Index(
                name = "roll",
                methodNames = {"getSortName", "getID"}))
public interface PersonRow extends Entity {

    String USER_KEY = "USER_KEY";

    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String userKey);

    /** Grows with each change; see {@link org.reversementoring.profile.Profile#version}. */
    String VERSION_NUMBER = "VERSION_NUMBER";

    @NotNull
    @Default("1")
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    /** A copy of the account's name in lower case, to order by. */
    String SORT_NAME = "SORT_NAME";

    @NotNull
    String getSortName();

    void setSortName(String sortName);

    /** When the person came into the directory, in milliseconds since 1970; 0 for whoever does not stand in it. */
    String LISTED_AT = "LISTED_AT";

    @NotNull
    @Default("0")
    long getListedAt();

    void setListedAt(long listedAt);

    String DEPARTMENT_NAME = "DEPARTMENT_NAME";

    @Indexed
    String getDepartmentName();

    void setDepartmentName(String departmentName);

    /** 0 if unknown. */
    String GRADE = "GRADE";

    @NotNull
    @Default("0")
    int getGrade();

    void setGrade(int grade);

    /** An ISO 8601 date, null if unknown. */
    String JOINED_ON = "JOINED_ON";

    String getJoinedOn();

    void setJoinedOn(String joinedOn);

    String MANAGER_KEY = "MANAGER_KEY";

    @Indexed
    String getManagerKey();

    void setManagerKey(String managerKey);

    String SITE_NAME = "SITE_NAME";

    String getSiteName();

    void setSiteName(String siteName);

    /** An IANA time zone, null if unknown. */
    String ZONE_NAME = "ZONE_NAME";

    String getZoneName();

    void setZoneName(String zoneName);

    /** BCP 47 tags with a vertical bar between them. */
    String LANGUAGES = "LANGUAGES";

    @StringLength(StringLength.MAX_LENGTH)
    String getLanguages();

    void setLanguages(String languages);

    /** The name of a {@link org.reversementoring.profile.Standing}; null where the person has said nothing. */
    String STANDING = "STANDING";

    String getStanding();

    void setStanding(String standing);

    String ROLE_KIND = "ROLE_KIND";

    String getRoleKind();

    void setRoleKind(String roleKind);

    /** From 0 to 10; so is {@code MENTEE_CAPACITY}. */
    String MENTOR_CAPACITY = "MENTOR_CAPACITY";

    @NotNull
    @Default("1")
    int getMentorCapacity();

    void setMentorCapacity(int mentorCapacity);

    String MENTEE_CAPACITY = "MENTEE_CAPACITY";

    @NotNull
    @Default("1")
    int getMenteeCapacity();

    void setMenteeCapacity(int menteeCapacity);

    /** How many learners the person has. Counted, never added up. */
    String TAKEN_PLACES = "TAKEN_PLACES";

    @NotNull
    @Default("0")
    int getTakenPlaces();

    void setTakenPlaces(int takenPlaces);

    String INTRODUCTION = "INTRODUCTION";

    @StringLength(StringLength.UNLIMITED)
    String getIntroduction();

    void setIntroduction(String introduction);

    String GIVES_BACK = "GIVES_BACK";

    @StringLength(StringLength.UNLIMITED)
    String getGivesBack();

    void setGivesBack(String givesBack);

    String FORMAT_KIND = "FORMAT_KIND";

    String getFormatKind();

    void setFormatKind(String formatKind);

    /** {@code 12345 09:00 17:30}, null if unknown. */
    String WORKING_HOURS = "WORKING_HOURS";

    String getWorkingHours();

    void setWorkingHours(String workingHours);

    /** What the person says; empty where they say what {@code SITE_NAME} says. */
    String OWN_SITE_NAME = "OWN_SITE_NAME";

    String getOwnSiteName();

    void setOwnSiteName(String ownSiteName);

    String OWN_ZONE_NAME = "OWN_ZONE_NAME";

    String getOwnZoneName();

    void setOwnZoneName(String ownZoneName);

    String OWN_LANGUAGES = "OWN_LANGUAGES";

    @StringLength(StringLength.MAX_LENGTH)
    String getOwnLanguages();

    void setOwnLanguages(String ownLanguages);

    /** {@code HOURS=EVERYONE|WISHES=PARTNER}: where the person has chosen otherwise than usual. */
    String AUDIENCES = "AUDIENCES";

    @StringLength(StringLength.MAX_LENGTH)
    String getAudiences();

    void setAudiences(String audiences);
}
