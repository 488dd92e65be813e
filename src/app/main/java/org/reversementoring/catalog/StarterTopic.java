package org.reversementoring.catalog;

import static org.reversementoring.catalog.Category.CURRENT_EVENTS;
import static org.reversementoring.catalog.Category.DIGITAL_TOOLS;
import static org.reversementoring.catalog.Category.DIVERSITY_AND_INCLUSION;
import static org.reversementoring.catalog.Category.LEADERSHIP;
import static org.reversementoring.catalog.Category.MARKET_INSIGHT;
import static org.reversementoring.catalog.Category.NEW_BUSINESS;
import static org.reversementoring.catalog.Category.NEW_TECHNOLOGIES;
import static org.reversementoring.catalog.Category.SOCIAL_MEDIA;
import static org.reversementoring.catalog.Category.STRATEGY;
import static org.reversementoring.catalog.Category.WAYS_OF_WORKING;
import static org.reversementoring.catalog.Category.WELL_BEING;
import static org.reversementoring.catalog.Category.WORKPLACE_CULTURE;

import java.util.List;

/**
 * A topic that a new catalog can begin with. All that it says are texts of {@code i18n/}; of
 * synonyms and prompts, one stands on each line.
 *
 * @param slug names it in the keys of those texts
 */
record StarterTopic(Category category, String slug) {
    static final List<StarterTopic> ALL = List.of(
            new StarterTopic(DIGITAL_TOOLS, "spreadsheets-and-dashboards"),
            new StarterTopic(DIGITAL_TOOLS, "collaboration-tools"),
            new StarterTopic(DIGITAL_TOOLS, "video-calls-and-screen-sharing"),
            new StarterTopic(DIGITAL_TOOLS, "automation-without-code"),
            new StarterTopic(DIGITAL_TOOLS, "cyber-security-habits"),
            new StarterTopic(SOCIAL_MEDIA, "social-media-trends"),
            new StarterTopic(SOCIAL_MEDIA, "short-video"),
            new StarterTopic(SOCIAL_MEDIA, "personal-branding-online"),
            new StarterTopic(SOCIAL_MEDIA, "online-communities"),
            new StarterTopic(NEW_TECHNOLOGIES, "generative-ai"),
            new StarterTopic(NEW_TECHNOLOGIES, "prompt-writing"),
            new StarterTopic(NEW_TECHNOLOGIES, "cloud-basics"),
            new StarterTopic(NEW_TECHNOLOGIES, "data-literacy"),
            new StarterTopic(NEW_TECHNOLOGIES, "virtual-and-augmented-reality"),
            new StarterTopic(WAYS_OF_WORKING, "agile-working"),
            new StarterTopic(WAYS_OF_WORKING, "remote-and-hybrid-work"),
            new StarterTopic(WAYS_OF_WORKING, "better-meetings"),
            new StarterTopic(WAYS_OF_WORKING, "design-thinking"),
            new StarterTopic(WORKPLACE_CULTURE, "workplace-culture-across-generations"),
            new StarterTopic(WORKPLACE_CULTURE, "what-young-talent-expects"),
            new StarterTopic(WORKPLACE_CULTURE, "working-across-cultures"),
            new StarterTopic(DIVERSITY_AND_INCLUSION, "inclusive-language"),
            new StarterTopic(DIVERSITY_AND_INCLUSION, "accessibility"),
            new StarterTopic(DIVERSITY_AND_INCLUSION, "neurodiversity-at-work"),
            new StarterTopic(DIVERSITY_AND_INCLUSION, "being-an-ally"),
            new StarterTopic(MARKET_INSIGHT, "market-trends-among-young-customers"),
            new StarterTopic(MARKET_INSIGHT, "competitor-watch"),
            new StarterTopic(MARKET_INSIGHT, "digital-customer-experience"),
            new StarterTopic(CURRENT_EVENTS, "sustainability-news"),
            new StarterTopic(CURRENT_EVENTS, "current-events-and-politics-at-work"),
            new StarterTopic(CURRENT_EVENTS, "finding-reliable-news"),
            new StarterTopic(NEW_BUSINESS, "start-up-thinking"),
            new StarterTopic(NEW_BUSINESS, "new-business-models"),
            new StarterTopic(NEW_BUSINESS, "online-selling"),
            new StarterTopic(STRATEGY, "strategy-basics"),
            new StarterTopic(STRATEGY, "roi-tools"),
            new StarterTopic(STRATEGY, "process-improvement"),
            new StarterTopic(LEADERSHIP, "leading-change"),
            new StarterTopic(LEADERSHIP, "giving-feedback"),
            new StarterTopic(LEADERSHIP, "public-speaking"),
            new StarterTopic(LEADERSHIP, "negotiation"),
            new StarterTopic(WELL_BEING, "mental-health-and-balance"),
            new StarterTopic(WELL_BEING, "mindful-technology-use"),
            new StarterTopic(WELL_BEING, "healthy-habits-at-work"));

    String nameKey() {
        return "catalog.starter." + slug + ".name";
    }

    String descriptionKey() {
        return "catalog.starter." + slug + ".description";
    }

    String synonymsKey() {
        return "catalog.starter." + slug + ".synonyms";
    }

    String mentorPromptsKey() {
        return "catalog.starter." + slug + ".mentor";
    }

    String menteePromptsKey() {
        return "catalog.starter." + slug + ".mentee";
    }
}
