package org.reversementoring.gates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.Test;

public class RingsTest {

    @Test
    public void the_app_keeps_its_rings() {
        JavaClasses app = new ClassFileImporter().importPath(ClassFile.APP);

        for (ArchRule rule : new Rings("org.reversementoring").rules()) {
            assertEquals(List.of(), rule.evaluate(app).getFailureReport().getDetails());
        }
    }

    @Test
    public void each_rule_is_broken_by_a_sample() {
        String root = "org.reversementoring.gates.rings";
        JavaClasses samples = new ClassFileImporter().importPackages(root);

        for (ArchRule rule : new Rings(root).rules()) {
            assertTrue(rule.getDescription(), rule.evaluate(samples).hasViolation());
        }
    }
}
