package org.reversementoring.catalog.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.TopicDraft;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** A page with the form in which a topic is worded. */
public abstract class TopicFormPage extends PageAction {

    static final List<String> FIELDS =
            List.of("name", "category", "description", "synonyms", "mentorPrompts", "menteePrompts");

    private String name = "";
    private String category = "";
    private String description = "";
    private String synonyms = "";
    private String mentorPrompts = "";
    private String menteePrompts = "";

    protected TopicFormPage(PageFrame frame) {
        super(frame);
    }

    final TopicDraft typed() {
        return new TopicDraft(name, category, description, synonyms, mentorPrompts, menteePrompts);
    }

    /** By the name of the field. */
    final Map<String, List<String>> errors(String... more) {
        return Stream.concat(FIELDS.stream(), Stream.of(more))
                .collect(Collectors.toMap(Function.identity(), this::errorsAt));
    }

    @Override
    protected String menuEntry() {
        return "topics";
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = text(name);
    }

    @StrutsParameter
    public void setCategory(String category) {
        this.category = text(category);
    }

    @StrutsParameter
    public void setDescription(String description) {
        this.description = text(description);
    }

    @StrutsParameter
    public void setSynonyms(String synonyms) {
        this.synonyms = text(synonyms);
    }

    @StrutsParameter
    public void setMentorPrompts(String mentorPrompts) {
        this.mentorPrompts = text(mentorPrompts);
    }

    @StrutsParameter
    public void setMenteePrompts(String menteePrompts) {
        this.menteePrompts = text(menteePrompts);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
