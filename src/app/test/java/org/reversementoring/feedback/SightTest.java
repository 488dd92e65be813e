package org.reversementoring.feedback;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class SightTest {

    @Test
    public void what_is_for_partners_is_in_no_number_and_what_is_for_nobody_is_for_nobody() {
        assertFalse(Sight.PARTNERS.isSummed() || Sight.PARTNERS.makesAMood());
        assertFalse(
                Sight.NOBODY_ELSE.isSummed() || Sight.NOBODY_ELSE.makesAMood() || Sight.NOBODY_ELSE.isForPartners());
        assertFalse(Sight.COORDINATORS_AS_A_SUM.isForPartners() || Sight.COORDINATORS_AS_A_SUM.makesAMood());
        assertFalse(Sight.COORDINATORS_AS_A_SUM_AND_A_MOOD.isForPartners());
    }

    @Test
    public void only_what_can_be_counted_is_counted() {
        assertEquals(
                List.of(),
                Arrays.stream(Question.values())
                        .filter(question -> question.sight().isSummed()
                                && question.choices().isEmpty())
                        .toList());
    }

    @Test
    public void three_questions_after_a_session_and_few_in_between() {
        assertEquals(3, Question.of(Occasion.SESSION).size());
        assertTrue(Question.of(Occasion.HALF_TIME).size() <= 4);
        assertTrue(Question.of(Occasion.END).size() <= 4);
    }

    @Test
    public void nothing_that_looks_after_health_can_reach_a_page_of_the_wiki() {
        JavaClasses app = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.reversementoring");
        Set<String> reached = reached(app.get(HealthService.class));

        assertNotEquals(Set.of(), reached);
        assertEquals(
                Set.of(),
                reached.stream()
                        .filter(name -> name.startsWith("com.atlassian")
                                || name.endsWith("Pages")
                                || name.endsWith("PageTemplate")
                                || name.endsWith(".Storage"))
                        .collect(Collectors.toSet()));
    }

    /** All classes that can be come by from one, through whatever it is given. */
    private static Set<String> reached(JavaClass from) {
        Set<String> reached = new HashSet<>();
        from.getTransitiveDependenciesFromSelf()
                .forEach(step -> reached.add(step.getTargetClass().getName()));
        return reached;
    }
}
