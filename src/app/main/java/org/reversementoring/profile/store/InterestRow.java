package org.reversementoring.profile.store;

/**
 * What the rows of offers and wishes have in common. A row that a merge of topics has put aside has the number of its
 * person and of its topic with a minus sign: nobody who asks for offers or wishes sees it, and all of it is still there.
 */
interface InterestRow {

    int getPersonId();

    void setPersonId(int personId);

    int getTopicId();

    void setTopicId(int topicId);

    int getSkillLevel();

    String getSentence();

    void setSentence(String sentence);
}
