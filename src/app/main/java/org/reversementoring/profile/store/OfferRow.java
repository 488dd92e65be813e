package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/**
 * An offer as it is kept. Copies its person's name, department and whether it stands in
 * the directory, so that one index finds any page of the mentors of a
 * topic.
 */
@Preload
@Table("OFFER")
@Indexes({
    @Index(
            name = "topic",
            methodNames = {"getTopicId", "isListed", "getSortName", "getPersonId"}),
    @Index(
            name = "department",
            methodNames = {"getTopicId", "isListed", "getDepartmentKey", "getSortName", "getPersonId"})
})
public interface OfferRow extends Entity, InterestRow {

    String PERSON_ID = "PERSON_ID";

    @NotNull
    @Indexed
    int getPersonId();

    void setPersonId(int personId);

    String TOPIC_ID = "TOPIC_ID";

    @NotNull
    int getTopicId();

    void setTopicId(int topicId);

    /** From 1 to 5. */
    String SKILL_LEVEL = "SKILL_LEVEL";

    @NotNull
    int getSkillLevel();

    void setSkillLevel(int skillLevel);

    String SENTENCE = "SENTENCE";

    String getSentence();

    void setSentence(String sentence);

    /** Whether it can be had now: nobody is led to somebody who takes a break or has left. */
    String LISTED = "LISTED";

    @NotNull
    @Default("true")
    boolean isListed();

    void setListed(boolean listed);

    String SORT_NAME = "SORT_NAME";

    @NotNull
    String getSortName();

    void setSortName(String sortName);

    String DEPARTMENT_KEY = "DEPARTMENT_KEY";

    String getDepartmentKey();

    void setDepartmentKey(String departmentKey);
}
